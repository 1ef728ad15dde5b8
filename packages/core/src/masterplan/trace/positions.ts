import type { ItemsByKind } from './collect-items.js';
import type { TraceKind } from './trace-kinds.js';

/** For each kind, the position of an id among the items of that kind. Of items with one id, the first's. */
export type Positions = Readonly<Record<TraceKind, ReadonlyMap<string, number>>>;

export function positionsOf(items: ItemsByKind): Positions {
  return {
    problem: byId(items.problem),
    need: byId(items.need),
    innovation: byId(items.innovation),
    factor: byId(items.factor),
    strategy: byId(items.strategy),
    program: byId(items.program),
    indicator: byId(items.indicator),
    objective: byId(items.objective),
  };
}

function byId(items: ItemsByKind[TraceKind]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  items.forEach(({ id }, at) => {
    if (!positions.has(id)) positions.set(id, at);
  });
  return positions;
}
