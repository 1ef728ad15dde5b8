import type { Issue } from '@kotacerdas/core';
import { describeIssue, type Locale } from '@kotacerdas/core/locale';

/** What is wrong with a field, or with anything in it, in words. */
export function fieldErrors(issues: readonly Issue[], locale: Locale) {
  return (path: readonly string[]): string | undefined => {
    const found = issues.find(
      (issue) =>
        issue.path.length >= path.length &&
        path.every((name, index) => String(issue.path[index]) === name),
    );
    return found === undefined ? undefined : describeIssue(locale, found);
  };
}
