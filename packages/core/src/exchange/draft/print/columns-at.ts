import type { SheetColumn } from '../../columns/sheet-column.js';
import type { TopicPlace } from './conflict-place.js';

/** The column of a place; of a place that several columns are parts of, these, as a period has two. */
export function columnsAt(all: readonly SheetColumn[], { rest, topic }: TopicPlace): SheetColumn[] {
  // A budget line is known by its year and source: all that it says besides is how much.
  if (topic === 'budgets') return all.filter(({ key }) => key === 'amount');
  const ofYear = all.find(
    ({ path, year }) => year !== undefined && [...path, String(year)].join() === rest.join(),
  );
  if (ofYear !== undefined) return [ofYear];
  return all.filter(
    ({ fixed, given, path, year }) =>
      year === undefined && !given && !fixed && rest.every((step, at) => path[at] === step),
  );
}
