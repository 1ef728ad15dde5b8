import type { Issue } from '../../../issue/issue.js';
import { error } from '../../check/check.js';

/** Whether an index is a whole number from 0 to the highest one. */
export function checkIndex(index: number, highest: number, path: Issue['path']): Issue[] {
  const found = String(index);
  if (!Number.isFinite(index)) return [error('not-a-finite-number', path, { found })];
  if (!Number.isInteger(index)) return [error('not-an-integer', path, { found })];
  if (index < 0) return [error('number-too-small', path, { found, limit: 0 })];
  return index > highest ? [error('number-too-big', path, { found, limit: highest })] : [];
}
