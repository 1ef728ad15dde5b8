import type { Issue } from './issue.js';

/** An issue in one line. */
export function issueOf(
  severity: Issue['severity'],
  code: Issue['code'],
  path: Issue['path'],
  params: Issue['params'],
): Issue {
  return { severity, code, path, params };
}
