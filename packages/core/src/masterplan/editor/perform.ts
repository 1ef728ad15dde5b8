import type { Issue } from '../../issue/issue.js';
import type { MasterplanChange, RemoveChange, SingleChange } from './change.js';
import { changeSchema, singleChangeSchema } from './change-schema.js';
import { addItem } from './operations/add-item.js';
import { moveItem } from './operations/move-item.js';
import { rate } from './operations/rate.js';
import { readValue } from './operations/read-value.js';
import { removeItems } from './operations/remove-items.js';
import { setField } from './operations/set-field.js';
import { unrate } from './operations/unrate.js';
import { updateItem } from './operations/update-item.js';
import type { Step } from './step.js';

/** Writes a change into a step, one thing after the other; the issues say what could not be written. */
export function perform(step: Step, change: MasterplanChange): readonly Issue[] {
  const shape = readValue(changeSchema, change, ['change']);
  if (!shape.ok) return shape.issues;
  if (change.kind !== 'all') return performAll(step, [change]);
  const misshapen = change.changes.flatMap((part, index) => {
    const read = readValue(singleChangeSchema, part, ['change', 'changes', index]);
    return read.ok ? [] : read.issues;
  });
  if (misshapen.length > 0) return misshapen;
  return performAll(step, change.changes);
}

/** Removals from one list that follow each other are done as one. */
function performAll(step: Step, changes: readonly SingleChange[]): readonly Issue[] {
  const issues: (readonly Issue[])[] = [];
  let removals: RemoveChange[] = [];
  const removePending = () => {
    if (removals.length > 0) issues.push(removeItems(step, removals));
    removals = [];
  };
  for (const change of changes) {
    const [first] = removals;
    if (change.kind !== 'remove' || first?.list !== change.list || first.of !== change.of) {
      removePending();
    }
    if (change.kind === 'remove') removals.push(change);
    else issues.push(performOne(step, change));
  }
  removePending();
  return issues.flat();
}

function performOne(step: Step, change: Exclude<SingleChange, RemoveChange>): readonly Issue[] {
  switch (change.kind) {
    case 'add':
      return addItem(step, change);
    case 'update':
      return updateItem(step, change);
    case 'move':
      return moveItem(step, change);
    case 'set':
      return setField(step, change);
    case 'rate':
      return rate(step, change);
    case 'unrate':
      return unrate(step, change);
  }
}
