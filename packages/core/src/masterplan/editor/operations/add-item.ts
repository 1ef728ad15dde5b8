import type { Issue } from '../../../issue/issue.js';
import { valueAt } from '../../../issue/value-at.js';
import type { AddChange } from '../change.js';
import type { Step } from '../step.js';
import { checkIndex } from './check-index.js';
import { findList } from './list-place.js';
import { readValue } from './read-value.js';

/** Puts a new item into its list; the issues say why it can't be. */
export function addItem(step: Step, change: AddChange): readonly Issue[] {
  const found = findList(step, change);
  if (!found.ok) return found.issues;
  const { entries, path, schema, touch } = found.place;
  const at = change.at ?? entries.length;
  const misplaced = checkIndex(at, entries.length, path);
  if (misplaced.length > 0) return misplaced;
  const item = readValue(schema, change.item, [...path, at]);
  if (!item.ok) return item.issues;
  step.write({ op: 'add', path: [...path, at], value: item.value });
  touch(String(valueAt(item.value, ['id'])), true);
  return [];
}
