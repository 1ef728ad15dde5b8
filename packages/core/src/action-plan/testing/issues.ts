import { expect } from 'vitest';
import type { Issue } from '../../issue/issue.js';
import { describeIssue } from '../../locale/describe-issue.js';

/** What was found and where; each also has its whole sentence in both languages. */
export function found(issues: readonly Issue[]): string[] {
  return issues.map((issue) => {
    expect(describeIssue('id', issue)).not.toMatch(/[{}]|undefined|NaN%/);
    expect(describeIssue('en', issue)).not.toMatch(/[{}]|undefined|NaN%/);
    return `${issue.severity} ${issue.code} ${issue.path.join('.')}`;
  });
}
