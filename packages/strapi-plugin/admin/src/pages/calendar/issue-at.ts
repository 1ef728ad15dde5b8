import type { Issue } from '@kotacerdas/core';
import { describeIssue, formatDate, type Locale } from '@kotacerdas/core/locale';

/** What is wrong with the field at a path, in words; `undefined` where nothing is. */
export function issueAt(issues: readonly Issue[], path: Issue['path'], locale: Locale) {
  const found = issues.find((issue) => issue.path.join('.') === path.join('.'));
  if (found === undefined) return undefined;
  // What is no day comes back as it is.
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(found.params)) {
    params[name] =
      typeof value === 'string' && name !== 'expected' ? formatDate(locale, value) : value;
  }
  return describeIssue(locale, { ...found, params });
}
