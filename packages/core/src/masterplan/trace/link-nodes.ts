import type { Masterplan } from '../types.js';
import { edgeEnds } from './edge-ends.js';
import { followLinks } from './follow-links.js';
import type { LinkMarks } from './link-marks.js';
import type { Positions } from './positions.js';
import { traceFinding } from './trace-finding.js';
import type { NodesByKind, TraceEdge, TraceFinding } from './types.js';

export interface Links {
  readonly edges: readonly TraceEdge[];
  /** Ids and factor codes that lead to nothing. */
  readonly dangling: readonly TraceFinding[];
}

/** The links of a plan as edges along the chain, each once, and what leads to nothing. Marks each link. */
export function linkNodes(
  masterplan: Masterplan,
  nodes: NodesByKind,
  positions: Positions,
  marks: LinkMarks,
): Links {
  const edges: TraceEdge[] = [];
  const dangling: TraceFinding[] = [];
  const seen = new Map<TraceEdge['kind'], Set<number>>();
  followLinks(masterplan, positions, {
    link: (kind, from, to) => {
      const ends = edgeEnds[kind];
      const pairs = seen.get(kind) ?? new Set<number>();
      seen.set(kind, pairs);
      // Both positions in one number: exact, as a plan has far fewer than 2^26 items of a kind.
      const pair = from * nodes[ends.to].length + to;
      const [source, target] = [nodes[ends.from][from], nodes[ends.to][to]];
      if (pairs.has(pair) || source === undefined || target === undefined) return;
      pairs.add(pair);
      marks.mark(kind, from, to);
      edges.push({ kind, from: source.key, to: target.key });
    },
    lost: (kind, at, issue) => {
      const node = nodes[kind][at];
      if (node !== undefined) dangling.push(traceFinding(node, { severity: 'error', ...issue }));
    },
  });
  return { edges, dangling };
}
