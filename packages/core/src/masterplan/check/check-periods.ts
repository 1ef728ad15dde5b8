import type { Check } from './check.js';
import { order, outside } from './period-issues.js';

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
