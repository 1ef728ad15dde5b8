import type { IssueCode } from '../../issue/issue-code.js';
import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import type { Reading } from './shape.js';

/** Notes what is amiss at the place where the reader is, or at a field of it. */
export function fault(
  { issues, path }: Reading,
  code: IssueCode,
  params: Issue['params'],
  ...field: string[]
): void {
  issues.push(issueOf('error', code, [...path, ...field], params));
}
