import type { Issue } from '../../issue/issue.js';
import type { Check } from './check.js';
import { oddReports } from './progress-issues.js';

/**
 * Programmes don't spend more than they have, nor progress before they begin. A programme is told once of each, by its
 * latest report: once a budget is exceeded, every later report says so as well.
 */
export const checkProgress: Check = ({ programs }) =>
  programs.flatMap((program, index) => {
    const latest = new Map<Issue['code'], { readonly issue: Issue; readonly day: string }>();
    for (const issue of oddReports(program)) {
      const day = program.progress[Number(issue.path[1])]?.reportedOn ?? '';
      const before = latest.get(issue.code);
      if (before === undefined || day >= before.day) latest.set(issue.code, { issue, day });
    }
    return [...latest.values()].map(({ issue }) => ({
      ...issue,
      path: ['programs', index, ...issue.path],
    }));
  });
