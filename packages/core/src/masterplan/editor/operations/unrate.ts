import type { Issue } from '../../../issue/issue.js';
import { error } from '../../check/check.js';
import type { UnrateChange } from '../change.js';
import type { Step } from '../step.js';
import { findEntry, findList } from './list-place.js';
import { ratingSheet } from './rating-sheet.js';

/** Takes one answer of a rater away; the sheet stays, even empty. */
export function unrate(step: Step, change: UnrateChange): readonly Issue[] {
  const list = findList(step, { list: 'readiness' });
  if (!list.ok) return list.issues;
  const found = findEntry(step, list.place, change.assessmentId, 'readiness');
  if (!found.ok) return found.issues;
  const sheet = ratingSheet(step.masterplan.readiness[found.index], change.rater);
  const path = ['readiness', found.index, ...sheet.path, 'ratings'];
  const index = (sheet.ratings ?? []).findIndex(
    ({ indicatorId }) => indicatorId === change.indicatorId,
  );
  if (index === -1) {
    return [error('dangling-id', path, { found: change.indicatorId, list: 'ratings' })];
  }
  step.write({ op: 'remove', path: [...path, index] });
  return [];
}
