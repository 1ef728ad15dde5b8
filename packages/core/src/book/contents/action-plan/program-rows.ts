import { sumBudget } from '../../../action-plan/sum-budget.js';
import { formatRupiahShort } from '../../../locale/format-rupiah.js';
import { translateTerm } from '../../../locale/translate-term.js';
import type { Program } from '../../../masterplan/types.js';
import { nothingThere } from '../../compose/blocks.js';

/** `2025`, or `2025–2027`. */
export const yearsText = ({ from, to }: Program['period']): string =>
  from === to ? String(from) : `${String(from)}–${String(to)}`;

/** What a programme costs over all years and sources. */
export const budgetText = ({ budgets }: Pick<Program, 'budgets'>): string =>
  budgets.length === 0 ? 'belum diisi' : formatRupiahShort('id', sumBudget(budgets));

/** Where its money comes from. */
export const sourcesText = ({ budgets }: Pick<Program, 'budgets'>): string =>
  [...new Set(budgets.map(({ source }) => source))]
    .map((source) => translateTerm('id', `funding.${source}`))
    .join(', ') || nothingThere;
