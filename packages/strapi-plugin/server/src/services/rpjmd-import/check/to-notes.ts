import { describeRpjmdProblem, type RpjmdProblem } from '@kotacerdas/core/exchange';
import { describeIssue, describePlace, type Locale } from '@kotacerdas/core/locale';
import type { Issue } from '@kotacerdas/core';
import type { ImportNote } from '../../../../../shared/contracts/imports';

const order = { error: 0, warning: 1, info: 2 } as const;

/** What was found in a file, and what the plan couldn't take of it: what left something out comes first. */
export function toNotes(
  problems: readonly RpjmdProblem[],
  issues: readonly Issue[],
  lang: Locale,
): ImportNote[] {
  const refused = issues.map((issue): ImportNote => ({
    severity: issue.severity,
    code: issue.code,
    sheet: '',
    address: '',
    text: `${describePlace(lang, issue.path)}: ${describeIssue(lang, issue)}`,
  }));
  const found = problems.map((problem): ImportNote => ({
    severity: problem.severity,
    code: problem.code,
    sheet: problem.place.sheet,
    address: problem.place.cell ?? '',
    text: describeRpjmdProblem(lang, problem),
  }));
  return [...refused, ...found].sort((a, b) => order[a.severity] - order[b.severity]);
}
