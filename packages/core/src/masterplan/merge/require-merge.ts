import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { valueAt } from '../../issue/value-at.js';
import { isRecord } from '../compare/is-record.js';
import { checkSides } from './check-sides.js';
import type { MergedMasterplan } from './types.js';

/**
 * Refuses what isn't, or is no longer, the result of a merge: it may come from storage, or be one that was
 * refused. What isn't read (the merged plan, the versions of a conflict) isn't looked at.
 *
 * @throws KotaCerdasError `KC_NOT_A_MERGE`.
 */
export function requireMerge(result: MergedMasterplan): void {
  const conflicts = valueAt(result, ['conflicts']);
  const choices = valueAt(result, ['choices']);
  if (valueAt(result, ['ok']) !== true) refuse('ok');
  if (!Array.isArray(conflicts) || !conflicts.every(hasId)) refuse('conflicts');
  if (!isRecord(choices) || !Object.values(choices).every(isSide)) refuse('choices');
  if (!isRecord(valueAt(result, ['sides']))) refuse('sides');
  const [fault] = checkSides(result.sides);
  if (fault !== undefined) refuse(['sides', ...fault.path].join('.'));
}

const hasId = (conflict: unknown) => typeof valueAt(conflict, ['id']) === 'string';

const isSide = (choice: unknown) => choice === 'ours' || choice === 'theirs';

function refuse(place: string): never {
  throw new KotaCerdasError('KC_NOT_A_MERGE', `not a result of mergeMasterplans, see "${place}"`);
}
