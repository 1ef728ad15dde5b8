import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import type { Masterplan } from '../types.js';

/** A rule that looks at a whole plan of the right shape and says what doesn't agree within it. */
export type Check = (masterplan: Masterplan, framework: Framework) => Issue[];

export function error(code: Issue['code'], path: Issue['path'], params: Issue['params']): Issue {
  return { severity: 'error', code, path, params };
}
