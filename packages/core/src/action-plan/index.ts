export { latestPercent, type ProgressReport } from './latest-percent.js';
export { sumBudget } from './sum-budget.js';
