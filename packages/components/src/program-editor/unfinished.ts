import { dropDraft, keepDraft, loadDraft } from '../base/editing/draft-store.js';

const keyOf = (planId: string): string => `kotacerdas program-editor ${planId} new`;

/** The id of a new programme that was begun in this browser and isn't in the plan yet. */
export function unfinishedId(planId: string): string | null {
  const value = loadDraft(keyOf(planId))?.value;
  return typeof value === 'string' && /^[A-Za-z0-9][\w.-]{0,63}$/.test(value) ? value : null;
}

/** Remembers which one was begun, so that a reload finds its draft. */
export function keepUnfinished(planId: string, id: string): void {
  keepDraft(keyOf(planId), { keptAt: new Date().toISOString(), base: null, value: id });
}

export function dropUnfinished(planId: string): void {
  dropDraft(keyOf(planId));
}
