import type { Issue } from '../issue/issue.js';

/**
 * The place of an issue as a path that can be found again in the document; entries count from 1, as people
 * do. Empty for the document itself.
 *
 * @example
 * describePlace(['problems', 3, 'dimensionId']); // 'problems › 4 › dimensionId'
 */
export function describePlace(path: Issue['path']): string {
  return path.map((key) => (typeof key === 'number' ? String(key + 1) : key)).join(' › ');
}
