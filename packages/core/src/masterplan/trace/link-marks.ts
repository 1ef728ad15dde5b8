import type { Masterplan } from '../types.js';
import type { ItemsByKind } from './collect-items.js';
import { edgeEnds } from './edge-ends.js';
import type { Positions } from './positions.js';
import type { TraceKind } from './trace-kinds.js';
import type { TraceEdgeKind } from './types.js';

/** What an item can be marked with: the kinds of links, and that it can be measured. */
export type Mark = TraceEdgeKind | 'measure';

/** Bits of one number, so that an item takes two bytes and no list of links. */
const bits: Readonly<Record<Mark, number>> = {
  'problem-need': 1,
  'problem-innovation': 2,
  'need-innovation': 4,
  'need-program': 8,
  'innovation-program': 16,
  'factor-strategy': 32,
  'strategy-program': 64,
  'program-indicator': 128,
  measure: 256,
};

/** Which kinds of links an item has, on whichever end of them it stands, and whether it can be measured. */
export interface LinkMarks {
  readonly mark: (kind: TraceEdgeKind, from: number, to: number) => void;
  /** What an item is marked with; `hasMark` reads it. */
  readonly of: (kind: TraceKind, id: string) => number;
  /** Whether the item at a position is a cancelled programme or an indicator of one: nothing is asked of it. */
  readonly isCancelled: (kind: TraceKind, at: number) => boolean;
}

/** Whether one of these marks is among those of an item. */
export function hasMark(marks: number, wanted: readonly Mark[]): boolean {
  return wanted.some((mark) => (marks & bits[mark]) !== 0);
}

/**
 * Marks without any link yet. A link to a cancelled programme marks nothing: it answers no need and carries out no
 * strategy. Indicators with a baseline and objectives with an indicator are marked.
 */
export function createMarks(
  { missions, programs }: Masterplan,
  items: ItemsByKind,
  positions: Positions,
): LinkMarks {
  const marks: Readonly<Record<TraceKind, Uint16Array>> = {
    problem: new Uint16Array(items.problem.length),
    need: new Uint16Array(items.need.length),
    innovation: new Uint16Array(items.innovation.length),
    factor: new Uint16Array(items.factor.length),
    strategy: new Uint16Array(items.strategy.length),
    program: new Uint16Array(items.program.length),
    indicator: new Uint16Array(items.indicator.length),
    objective: new Uint16Array(items.objective.length),
  };
  const add = (kind: TraceKind, at: number, bit: number) => {
    marks[kind][at] = (marks[kind][at] ?? 0) | bit;
  };
  const measured = (kind: TraceKind, id: string) => {
    const at = positions[kind].get(id);
    if (at !== undefined) add(kind, at, bits.measure);
  };
  const cancelled = {
    program: programs.map(({ status }) => status === 'cancelled'),
    indicator: programs.flatMap(({ indicators, status }) =>
      indicators.map(() => status === 'cancelled'),
    ),
  };
  const isCancelled: LinkMarks['isCancelled'] = (kind, at) =>
    (kind === 'program' || kind === 'indicator') && cancelled[kind][at] === true;
  for (const { indicators } of programs) {
    for (const { baseline, id } of indicators) if (baseline !== null) measured('indicator', id);
  }
  for (const { objectives } of missions) {
    for (const { id, indicators } of objectives) {
      if (indicators.length > 0) measured('objective', id);
    }
  }
  return {
    mark: (kind, from, to) => {
      const ends = edgeEnds[kind];
      if (isCancelled(ends.to, to)) return;
      add(ends.from, from, bits[kind]);
      add(ends.to, to, bits[kind]);
    },
    of: (kind, id) => marks[kind][positions[kind].get(id) ?? -1] ?? 0,
    isCancelled,
  };
}
