import type { Issue } from '../../issue/issue.js';
import type { Masterplan } from '../types.js';
import { visitCitations, type CitedList } from './citations.js';
import type { Positions } from './positions.js';
import type { TraceKind } from './trace-kinds.js';
import type { TraceEdgeKind } from './types.js';

/** Hears of links by the positions of items among those of their kind. */
export interface LinkListener {
  /** A link from one item to another, as often as it is named. */
  readonly link: (kind: TraceEdgeKind, from: number, to: number) => void;
  /** An id or a factor code that leads to nothing, and the item that names it. */
  readonly lost: (kind: TraceKind, at: number, issue: Omit<Issue, 'severity'>) => void;
}

const kindOf = {
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  strategies: 'strategy',
  programs: 'program',
} as const satisfies Record<Exclude<CitedList, 'opds'>, TraceKind>;

const listOf = {
  problem: 'problems',
  need: 'needs',
  innovation: 'innovations',
  program: 'programs',
} as const;

/** Follows every link of a plan along the chain. Of items with one id the first is linked. */
export function followLinks(masterplan: Masterplan, positions: Positions, on: LinkListener): void {
  const opds = new Set<string>(masterplan.opds.map(({ id }) => id));
  visitCitations(masterplan, ({ edge, field, kind, list }, by, found, position) => {
    const cited = list === 'opds' ? undefined : positions[kindOf[list]].get(found);
    if (list === 'opds' ? !opds.has(found) : cited === undefined) {
      const path = [listOf[kind], by.at, field, ...(position === null ? [] : [position])];
      on.lost(kind, by.at, { code: 'dangling-id', path, params: { found, list } });
    } else if (edge !== null && cited !== undefined) {
      on.link(edge, cited, positions[kind].get(by.id) ?? by.at);
    }
  });
  followFactors(masterplan, positions, on);
  for (const [at, { id, indicators }] of masterplan.programs.entries()) {
    for (const indicator of indicators) {
      const to = positions.indicator.get(indicator.id);
      if (to !== undefined) on.link('program-indicator', positions.program.get(id) ?? at, to);
    }
  }
}

/** Strategies cite factors by their codes within one analysis. */
function followFactors(masterplan: Masterplan, positions: Positions, on: LinkListener): void {
  const analyses = new Map<string, ReadonlyMap<string, string>>(
    masterplan.swot.map(({ factors, id }) => [
      id,
      new Map(factors.map((factor) => [factor.code, factor.id])),
    ]),
  );
  for (const [at, { factorCodes, id, swotId }] of masterplan.strategies.entries()) {
    const factors = analyses.get(swotId);
    if (factors === undefined) {
      const params = { found: swotId, list: 'swot' };
      on.lost('strategy', at, { code: 'dangling-id', path: ['strategies', at, 'swotId'], params });
      continue;
    }
    const to = positions.strategy.get(id) ?? at;
    for (const [position, found] of factorCodes.entries()) {
      const factor = factors.get(found);
      const from = factor === undefined ? undefined : positions.factor.get(factor);
      if (from !== undefined) on.link('factor-strategy', from, to);
      else {
        const path = ['strategies', at, 'factorCodes', position];
        on.lost('strategy', at, { code: 'unknown-factor', path, params: { found, swot: swotId } });
      }
    }
  }
}
