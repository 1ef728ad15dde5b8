import type { Issue } from '../../../issue/issue.js';
import { role, sameText, type Placed, type PlanView } from '../plan-view.js';
import type { StepName, StepOwner } from '../types.js';
import type { Unit } from '../unit.js';

/** A requirement of one thing that is there or isn't. */
export function single(done: boolean, path: Issue['path'], who: StepOwner): Unit[] {
  return [{ done, path, who, name: null }];
}

/** The same question to every item of a list. */
export function each<Item extends { readonly code: string }>(
  items: readonly Placed<Item>[],
  done: (item: Item) => boolean,
  who: (item: Item) => StepOwner,
): Unit[] {
  return items.map(({ item, path }) => ({
    done: done(item),
    path,
    who: who(item),
    name: sameText(item.code),
  }));
}

/** Whether each dimension has one of these items; its lead sees to it. */
export function inDimensions(
  { dimensions }: PlanView,
  items: readonly Placed<{ readonly dimensionId: string }>[],
  list: string,
): Unit[] {
  const covered = new Set(items.map(({ item }) => item.dimensionId));
  return dimensions.map(({ id, name }) => ({
    done: covered.has(id),
    path: [list],
    who: role('dimension-lead', id),
    name,
  }));
}

/** Things that are known beforehand, all in one place of the plan. */
export function named(
  entries: readonly { readonly name: StepName; readonly done: boolean }[],
  path: Issue['path'],
  who: StepOwner,
): Unit[] {
  return entries.map(({ done, name }) => ({ done, name, path, who }));
}

/** The lead of an item's dimension. */
export function leadOf({ dimensionId }: { readonly dimensionId: string }): StepOwner {
  return role('dimension-lead', dimensionId);
}

export function isApproved({ state }: { readonly state: string }): boolean {
  return state === 'approved' || state === 'locked';
}
