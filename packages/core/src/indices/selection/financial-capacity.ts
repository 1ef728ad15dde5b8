import { issueOf } from '../../issue/issue-of.js';
import { isWritten } from '../../issue/is-written.js';
import type { Issue } from '../../issue/issue.js';
import { describeFound } from '../../issue/value-at.js';
import type { FinancialCapacityCriterion, SelectionInput } from '../types.js';
import { isTooOld, type Clock } from './clock.js';
import { fiscalCategories } from './fiscal-categories.js';

/**
 * A category without the regulation that gives it is a claim, not a category: it counts as missing, and so does one
 * that is none of the five.
 */
export function financialCapacity(
  given: SelectionInput['fiscalCapacity'] | null,
  clock: Clock | null,
): { readonly criterion: FinancialCapacityCriterion; readonly issues: readonly Issue[] } {
  const known: readonly string[] = fiscalCategories;
  const category = known.find((one) => one === given?.category) ?? null;
  const source = isWritten(given?.source) ? given.source : null;
  const issues: Issue[] = [];
  if (given && category === null) {
    const params = { found: describeFound(given.category), expected: known.join(', ') };
    issues.push(issueOf('error', 'not-one-of', ['fiscalCapacity', 'category'], params));
  }
  if (given && source === null) {
    issues.push(issueOf('error', 'missing-field', ['fiscalCapacity', 'source'], {}));
  }
  const year = source === null ? null : onlyYear(source);
  if (category === null || source === null) {
    return { criterion: { status: 'missing', reason: null, category, source, year }, issues };
  }
  const reason = year !== null && isTooOld(year, clock) ? 'too-old' : null;
  const status = reason === null ? 'known' : 'outdated';
  return { criterion: { status, reason, category, source, year }, issues };
}

/** Of several years nobody can say which is meant. */
function onlyYear(text: string): number | null {
  const [first, ...others] = new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
  return first === undefined || others.length > 0 ? null : Number(first);
}
