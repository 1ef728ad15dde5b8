import type { OpdWeights } from './types.js';

/**
 * The lead OPD carries the whole amount: budgets are appropriated to one OPD each. Sharing out among lead and
 * supporting OPDs is an option of ours, for plans that estimate a programme as a whole.
 *
 * @example
 * defaultOpdWeights; // { lead: 1, supporting: 0 }
 */
export const defaultOpdWeights: OpdWeights = { lead: 1, supporting: 0 };
