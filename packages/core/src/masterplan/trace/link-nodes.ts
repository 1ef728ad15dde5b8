import type { Issue } from '../../issue/issue.js';
import type { Masterplan } from '../types.js';
import { citations, type CitedList } from './citations.js';
import { nodeKey } from './node-key.js';
import { traceFinding } from './trace-finding.js';
import type { TraceKind } from './trace-kinds.js';
import type { TraceEdge, TraceEdgeKind, TraceFinding, TraceIndex } from './types.js';

export interface Links {
  readonly edges: readonly TraceEdge[];
  /** Ids and factor codes that lead to nothing. */
  readonly dangling: readonly TraceFinding[];
}

const kindOf = {
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  strategies: 'strategy',
  programs: 'program',
} as const satisfies Record<Exclude<CitedList, 'opds'>, TraceKind>;

/** The links of a plan as edges along the chain, each once, and what leads to nothing. */
export function linkNodes(masterplan: Masterplan, byKey: TraceIndex['nodes']): Links {
  const edges = new Map<string, TraceEdge>();
  const dangling: TraceFinding[] = [];
  const link = (kind: TraceEdgeKind, from: string, to: string) => {
    edges.set(`${kind} ${from} ${to}`, { kind, from, to });
  };
  const lost = (by: string, issue: Omit<Issue, 'severity'>) => {
    const node = byKey.get(by);
    if (node !== undefined) dangling.push(traceFinding(node, { severity: 'error', ...issue }));
  };

  const opds = new Set<string>(masterplan.opds.map(({ id }) => id));
  for (const { by, edge, found, list, path } of citations(masterplan)) {
    const cited = list === 'opds' ? null : nodeKey(kindOf[list], found);
    const exists = cited === null ? opds.has(found) : byKey.has(cited);
    if (!exists) lost(by, { code: 'dangling-id', path, params: { found, list } });
    else if (edge !== null && cited !== null) link(edge, cited, by);
  }

  const factorsOf = factorIds(masterplan);
  for (const [at, { factorCodes, id, swotId }] of masterplan.strategies.entries()) {
    const by = nodeKey('strategy', id);
    const factors = factorsOf.get(swotId);
    if (factors === undefined) {
      const params = { found: swotId, list: 'swot' };
      lost(by, { code: 'dangling-id', path: ['strategies', at, 'swotId'], params });
      continue;
    }
    for (const [position, found] of factorCodes.entries()) {
      const factor = factors.get(found);
      const path = ['strategies', at, 'factorCodes', position];
      if (factor !== undefined) link('factor-strategy', nodeKey('factor', factor), by);
      else lost(by, { code: 'unknown-factor', path, params: { found, swot: swotId } });
    }
  }

  for (const { id, indicators } of masterplan.programs) {
    for (const indicator of indicators) {
      link('program-indicator', nodeKey('program', id), nodeKey('indicator', indicator.id));
    }
  }
  return { edges: [...edges.values()], dangling };
}

/** For each analysis, its factors' ids by the code that strategies cite. */
function factorIds({
  swot,
}: Pick<Masterplan, 'swot'>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    swot.map(({ factors, id }) => [id, new Map(factors.map((factor) => [factor.code, factor.id]))]),
  );
}
