import { describeIssue, type Locale } from '@kotacerdas/core/locale';
import type { LocatedIssue } from '../../../shared/contracts/plan';

/** What is odd, with the name of what it is about where that isn't plain. */
export function faultLine(locale: Locale, issue: LocatedIssue, isNamed: boolean): string {
  const said = describeIssue(locale, issue);
  return isNamed && issue.entry !== null ? `${issue.entry.label}: ${said}` : said;
}
