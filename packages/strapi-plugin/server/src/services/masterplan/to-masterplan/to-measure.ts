import { itemId } from '../stored-plan/item-id';
import { present } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';

type Value = RowOf<'measure-value'>;

/** An indicator with its yearly targets and realisations, each in the order of the years. */
export function toMeasure(row: RowOf<'measure'>, values: readonly Value[]) {
  const hasBaseline = row.baselineYear !== null && row.baselineValue !== null;
  return {
    ...present({ id: itemId(row), name: row.name, unit: row.unit, direction: row.direction }),
    baseline: hasBaseline ? { year: row.baselineYear, value: row.baselineValue } : null,
    targets: yearly(values, 'target'),
    realisations: yearly(values, 'realisation'),
  };
}

function yearly(values: readonly Value[], kind: 'target' | 'realisation') {
  return values
    .filter((value) => value.kind === kind)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .map(({ year, value }) => present({ year, value }));
}
