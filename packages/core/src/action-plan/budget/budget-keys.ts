import type { BudgetEntry } from './budget-entries.js';
import type { BudgetBy, BudgetKeys } from './types.js';

/** How the key of each breakdown is read off an entry. */
export const budgetKeys: {
  readonly [By in BudgetBy]: (entry: BudgetEntry) => BudgetKeys[By];
} = {
  year: ({ line }) => line.year,
  source: ({ line }) => line.source,
  opd: ({ opdId }) => opdId,
  dimension: ({ program }) => program.dimensionId,
  'sub-dimension': ({ program }) => program.subDimensionId ?? null,
  horizon: ({ program }) => program.horizon,
  kind: ({ program }) => program.kind,
  status: ({ program }) => program.status,
  'quick-win': ({ program }) => program.quickWin,
  'rpjmd-program': ({ program }) => program.rpjmdProgramId ?? null,
  program: ({ program }) => program.id,
};
