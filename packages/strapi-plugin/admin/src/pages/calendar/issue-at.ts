import type { Issue } from '@kotacerdas/core';
import { describeIssue, type Locale } from '@kotacerdas/core/locale';

/** What is wrong with the field at a path, in words; `undefined` where nothing is. */
export function issueAt(issues: readonly Issue[], path: Issue['path'], locale: Locale) {
  const found = issues.find((issue) => issue.path.join('.') === path.join('.'));
  return found === undefined ? undefined : describeIssue(locale, found);
}
