import { draftKey } from '../base/editing/draft-key.js';
import { dropDraft, keepDraft, loadDraft } from '../base/editing/draft-store.js';

const keyOf = (planId: string, scope: string | null): string =>
  draftKey(`kotacerdas program-editor ${planId} new`, scope);

/** The id of a new programme that was begun in this browser and isn't in the plan yet. */
export function unfinishedId(planId: string, scope: string | null): string | null {
  const value = loadDraft(keyOf(planId, scope))?.value;
  return typeof value === 'string' && /^[A-Za-z0-9][\w.-]{0,63}$/.test(value) ? value : null;
}

/** Remembers which one was begun, so that a reload finds its draft. */
export function keepUnfinished(planId: string, scope: string | null, id: string): void {
  keepDraft(keyOf(planId, scope), { keptAt: new Date().toISOString(), base: null, value: id });
}

export function dropUnfinished(planId: string, scope: string | null): void {
  dropDraft(keyOf(planId, scope));
}
