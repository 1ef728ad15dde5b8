import type { Framework } from '@kotacerdas/core/framework';
import { groupTrace, type TraceFlow, type TraceGroup } from '@kotacerdas/core/masterplan';
import { columnOf } from './columns.js';
import type { TraceModel } from './trace-model.js';

/** All items of a kind and a dimension as one box. */
export interface PlacedGroup extends TraceGroup {
  readonly column: number;
  readonly row: number;
}

export interface OverviewLayout {
  /** A row for each dimension: first those of the framework. */
  readonly dimensions: readonly (string | null)[];
  readonly groups: ReadonlyMap<string, PlacedGroup>;
  readonly flows: readonly TraceFlow[];
  /** The most links that one flow has. */
  readonly widest: number;
}

/** The plan in large: a row a dimension, a column a kind. */
export function layoutOverview({ trace }: TraceModel, framework: Framework): OverviewLayout {
  const { flows, groups } = groupTrace(trace, ({ dimensionId }) => dimensionId);
  const drawn = groups.filter(({ kind }) => columnOf(kind) !== null);
  const rows = new Set<string | null>(framework.dimensions.map(({ id }) => id));
  for (const { group } of drawn) rows.add(group);
  const dimensions = [...rows];
  const placed = new Map<string, PlacedGroup>();
  for (const group of drawn) {
    const column = columnOf(group.kind);
    if (column === null) continue;
    placed.set(group.key, { ...group, column, row: dimensions.indexOf(group.group) });
  }
  const kept = flows.filter(({ from, to }) => placed.has(from) && placed.has(to));
  return {
    dimensions,
    groups: placed,
    flows: kept,
    widest: kept.reduce((most, { links }) => Math.max(most, links), 0),
  };
}
