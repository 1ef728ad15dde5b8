import { fundingSources } from '../../action-plan/choices.js';
import { innovationStages } from '../../inventory/innovation-stages.js';
import type { Issue } from '../../issue/issue.js';
import { valueAt } from '../../issue/value-at.js';
import { dimensionSums } from './sum-paths.js';

/** A list of a summary, by what its entries are told apart and what each of them adds. */
export interface SummaryList {
  readonly path: Issue['path'];
  /** The field, or the path to it, that names an entry. */
  readonly key: Issue['path'];
  readonly keyType: 'string' | 'number';
  /** What the name can be; anything of its type if left out. */
  readonly choices?: readonly string[];
  /** Whether each name stands in the list once, as each entry is counted under it. */
  readonly unique: boolean;
  /** Whole numbers. */
  readonly figures: readonly string[];
}

/** The lists that are counted. */
export const summaryLists: readonly SummaryList[] = [
  {
    path: ['innovations', 'stages'],
    key: ['stage'],
    keyType: 'string',
    choices: innovationStages,
    unique: true,
    figures: ['innovations'],
  },
  {
    path: ['dimensions'],
    key: ['dimensionId'],
    keyType: 'string',
    unique: true,
    figures: dimensionSums,
  },
  { path: ['swot'], key: ['scope', 'kind'], keyType: 'string', unique: false, figures: [] },
  {
    path: ['budget', 'byYear'],
    key: ['year'],
    keyType: 'number',
    unique: true,
    figures: ['year', 'amount'],
  },
  {
    path: ['budget', 'bySource'],
    key: ['source'],
    keyType: 'string',
    choices: fundingSources,
    unique: true,
    figures: ['amount'],
  },
  {
    path: ['readiness', 'score', 'elements'],
    key: ['elementId'],
    keyType: 'string',
    unique: true,
    figures: [],
  },
];

/** How long a list is; 0 for what is none. */
export function lengthOf(summary: unknown, path: Issue['path']): number {
  const list = valueAt(summary, path);
  return Array.isArray(list) ? list.length : 0;
}
