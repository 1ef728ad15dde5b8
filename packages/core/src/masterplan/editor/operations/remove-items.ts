import type { Issue } from '../../../issue/issue.js';
import { error } from '../../check/check.js';
import type { RemoveChange } from '../change.js';
import { vanishedKey, type Step } from '../step.js';
import { findEntry, findList } from './list-place.js';

/**
 * Takes items of one list away, all found before the first is gone: each removal shifts those behind it, and
 * finding them anew each time would take the whole list for every item.
 */
export function removeItems(step: Step, changes: readonly RemoveChange[]): readonly Issue[] {
  const paths = new Map<number, Issue['path']>();
  for (const change of changes) {
    const list = findList(step, change);
    if (!list.ok) return list.issues;
    const found = findEntry(step, list.place, change.id, change.list);
    if (!found.ok) return found.issues;
    if (paths.has(found.index)) {
      const params = { found: change.id, list: change.list };
      return [error('dangling-id', list.place.path, params)];
    }
    paths.set(found.index, [...list.place.path, found.index]);
    noteVanished(step, change);
  }
  for (const [, path] of [...paths].sort(([a], [b]) => b - a)) step.write({ op: 'remove', path });
  return [];
}

/** Strategies cite factors by code, all others are named by id. */
function noteVanished(step: Step, { id, list, of, unlink = false }: RemoveChange): void {
  if (list !== 'swot.factors') {
    step.vanish(vanishedKey(list, id), unlink);
    return;
  }
  const { swot } = step.masterplan;
  const analysis = step.indexOf(['swot'], swot, of);
  const factors = swot[analysis]?.factors ?? [];
  const code = factors[step.indexOf(['swot', analysis, 'factors'], factors, id)]?.code;
  if (code !== undefined) step.vanish(vanishedKey(list, of, code), unlink);
}
