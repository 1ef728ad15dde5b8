import type { Issue } from '../../issue/issue.js';
import { error } from './check.js';

interface Period {
  readonly from: number;
  readonly to: number;
}

/** A period that ends before it begins. */
export function order(period: Period, path: Issue['path']): Issue[] {
  return period.to < period.from
    ? [error('end-before-start', [...path, 'to'], { from: period.from, to: period.to })]
    : [];
}

/** What stands in a year outside the period. */
export function outside(
  entries: readonly { readonly year: number }[],
  period: Period | undefined,
  path: Issue['path'],
): Issue[] {
  // A period that ends before it starts is reported once; it holds no year at all.
  if (period === undefined || period.to < period.from) return [];
  return entries.flatMap(({ year }, index) =>
    year < period.from || year > period.to
      ? [error('year-outside-period', [...path, index, 'year'], { found: year, ...period })]
      : [],
  );
}
