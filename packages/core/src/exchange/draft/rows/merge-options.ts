import { optionSources, type PlanOptions } from '../../columns/options/plan-options.js';
import type { ColumnContext } from '../../columns/column-context.js';
import type { ColumnOption } from '../../columns/column-option.js';

/** What may be referred to by the labels that a workbook was written with, and by those that things have now. */
export function mergeContexts(
  written: ColumnContext | null,
  current: ColumnContext,
): ColumnContext {
  if (written === null) return current;
  const years = [...new Set([...current.years, ...written.years])].sort((a, b) => a - b);
  const options: PlanOptions = { ...current.options };
  const merged = Object.fromEntries(
    optionSources.map((source) => [source, mergeLists(written.options[source], options[source])]),
  );
  return { years, options: { ...options, ...merged } };
}

function mergeLists(
  written: readonly ColumnOption[],
  current: readonly ColumnOption[],
): readonly ColumnOption[] {
  const labels = new Set(current.map(({ label, value }) => JSON.stringify([value, label.id])));
  const values = new Set(current.map(({ value }) => value));
  // What the plan doesn't have any more can't be referred to.
  const former = written.filter(
    ({ label, value }) => values.has(value) && !labels.has(JSON.stringify([value, label.id])),
  );
  return [...current, ...former];
}
