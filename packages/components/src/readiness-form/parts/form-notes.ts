import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { html, nothing } from 'lit';
import type { ReadinessFormMessages } from '../messages/types.js';

/** Whether the state of an assessment lets anybody write. */
export function isOpen({ state }: ReadinessAssessment): boolean {
  return state !== 'approved' && state !== 'locked';
}

/**
 * Why nobody can write, or why the assessment came back.
 *
 * @csspart note - Why the form can only be read, or came back
 */
export function formNote(
  { state, stateReason }: ReadinessAssessment,
  readonly: boolean,
  text: ReadinessFormMessages,
) {
  const note = (): string | null => {
    if (state === 'approved') return text.approvedNote;
    if (state === 'locked') return text.lockedNote;
    if (readonly) return text.readonlyNote;
    return state === 'returned' && stateReason !== undefined
      ? text.returnedNote(stateReason)
      : null;
  };
  const words = note();
  return words === null ? nothing : html`<p class="note" part="note" dir="auto">${words}</p>`;
}
