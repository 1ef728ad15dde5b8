import type { Issue } from '../../issue/issue.js';
import { describeFound, valueAt } from '../../issue/value-at.js';
import type { StoredSummary } from '../stored-summary.js';
import { lengthOf, type SummaryList } from './summary-lists.js';

/** What is wrong with the names of a list's entries: none, of a wrong kind, or there twice. */
export function checkEntries(
  summary: StoredSummary,
  { choices, key, keyType, path, unique }: SummaryList,
): Issue[] {
  const list = valueAt(summary, path);
  if (!Array.isArray(list)) return [issue('wrong-type', path, list, { expected: 'array' })];
  const seen = new Set<unknown>();
  // By length, not by entry: a hole in a list is an entry that is missing.
  return Array.from({ length: lengthOf(summary, path) }, (_, at) => {
    const place = [...path, at, ...key];
    const name = valueAt(summary, place);
    if (typeof name !== keyType) return [issue('wrong-type', place, name, { expected: keyType })];
    if (choices?.some((choice) => choice === name) === false) {
      return [issue('not-one-of', place, name, { expected: choices.join(', ') })];
    }
    if (unique && seen.has(name)) return [issue('duplicate-entry', place, name)];
    seen.add(name);
    return [];
  }).flat();
}

function issue(
  code: Issue['code'],
  path: Issue['path'],
  found: unknown,
  params: Issue['params'] = {},
): Issue {
  return { severity: 'error', code, path, params: { found: describeFound(found), ...params } };
}
