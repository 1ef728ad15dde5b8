import type { Issue } from '../issue/issue.js';

/** An issue; an error unless it says otherwise. */
export function issueAt(
  code: Issue['code'],
  path: Issue['path'],
  params: Issue['params'] = {},
  severity: Issue['severity'] = 'error',
): Issue {
  return { severity, code, path, params };
}
