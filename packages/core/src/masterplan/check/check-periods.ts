import type { Issue } from '../../issue/issue.js';
import { error, type Check } from './check.js';

interface Period {
  readonly from: number;
  readonly to: number;
}

/** Periods begin before they end, and budgets fall into the years of their programme. */
export const checkPeriods: Check = (masterplan) => [
  ...order(masterplan.period, ['period']),
  ...(masterplan.rpjmd === undefined ? [] : order(masterplan.rpjmd.period, ['rpjmd', 'period'])),
  ...(masterplan.rpjmd?.programs ?? []).flatMap((program, index) =>
    outside(program.ceilings, masterplan.rpjmd?.period, ['rpjmd', 'programs', index, 'ceilings']),
  ),
  ...masterplan.programs.flatMap((program, index) => [
    ...order(program.period, ['programs', index, 'period']),
    ...outside(program.budgets, program.period, ['programs', index, 'budgets']),
  ]),
];

function order(period: Period, path: Issue['path']): Issue[] {
  return period.to < period.from
    ? [error('end-before-start', [...path, 'to'], { from: period.from, to: period.to })]
    : [];
}

function outside(
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
