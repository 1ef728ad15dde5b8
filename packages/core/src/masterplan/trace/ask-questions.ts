import type { Masterplan } from '../types.js';
import { linkQuestions, type Question } from './link-questions.js';
import { nodeKey } from './node-key.js';
import type { NodesByKind, TraceIndex, TraceNode } from './types.js';

/** One question put to one item. */
export interface Answer {
  readonly question: Question;
  readonly node: TraceNode;
  readonly linked: boolean;
}

/** Every question to every item of its kind: the findings and the coverage are both made of the answers. */
export function askQuestions(
  masterplan: Masterplan,
  nodes: NodesByKind,
  index: TraceIndex,
): Answer[] {
  const measured = measuredKeys(masterplan);
  return linkQuestions.flatMap((question) =>
    nodes[question.kind].map((node) => ({
      question,
      node,
      linked: isLinked(node, question.asks, index, measured),
    })),
  );
}

function isLinked(
  { key, opdId }: TraceNode,
  asks: Question['asks'],
  { incoming, outgoing }: TraceIndex,
  measured: ReadonlySet<string>,
): boolean {
  if (asks === 'owner') return opdId !== null;
  if (asks === 'measure') return measured.has(key);
  return [outgoing, incoming].some((edges) =>
    (edges.get(key) ?? []).some(({ kind }) => asks.includes(kind)),
  );
}

/** Indicators with a baseline, and objectives with an indicator. */
function measuredKeys({ missions, programs }: Masterplan): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { indicators } of programs) {
    for (const { baseline, id } of indicators) {
      if (baseline !== null) keys.add(nodeKey('indicator', id));
    }
  }
  for (const { objectives } of missions) {
    for (const { id, indicators } of objectives) {
      if (indicators.length > 0) keys.add(nodeKey('objective', id));
    }
  }
  return keys;
}
