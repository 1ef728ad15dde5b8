import { openPoints } from '../choices/open-points';
import { takenCounts } from '../choices/taken-counts';
import type { ImportState } from './import-state';
import { isFresh } from './is-fresh';

/** Why a file can't be imported yet, the first of the reasons that the officer can do something about. */
export type ImportBlocker =
  'checking' | 'units' | 'questions' | 'conflicts' | 'refused' | 'failed' | 'nothing' | 'notes';

/** What keeps a file from being imported; `null` where nothing does. */
export function blockerOf(state: ImportState): { why: ImportBlocker; count: number } | null {
  const { check, failure, work } = state;
  const because = (why: ImportBlocker, count = 0) => ({ why, count });
  if (check === null || work !== null) return because('checking');
  const open = openPoints(state);
  for (const why of ['units', 'questions', 'conflicts', 'refused'] as const) {
    if (open[why] > 0) return because(why, open[why]);
  }
  if (failure?.kind === 'check') return because('failed');
  if (!isFresh(state)) return because('checking');
  if (!check.ready) return because('notes');
  const { created, updated } = takenCounts(state);
  return created + updated === 0 ? because('nothing') : null;
}
