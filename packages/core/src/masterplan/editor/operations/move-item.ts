import type { Issue } from '../../../issue/issue.js';
import type { MoveChange } from '../change.js';
import type { Step } from '../step.js';
import { checkIndex } from './check-index.js';
import { findEntry, findList } from './list-place.js';

/** Takes an item out of its list and puts it in again where it shall stand. */
export function moveItem(step: Step, change: MoveChange): readonly Issue[] {
  const list = findList(step, change);
  if (!list.ok) return list.issues;
  const { entries, path } = list.place;
  const found = findEntry(step, list.place, change.id, change.list);
  if (!found.ok) return found.issues;
  const misplaced = checkIndex(change.to, entries.length - 1, path);
  if (misplaced.length > 0 || change.to === found.index) return misplaced;
  step.write({ op: 'remove', path: [...path, found.index] });
  step.write({ op: 'add', path: [...path, change.to], value: found.entry });
  return [];
}
