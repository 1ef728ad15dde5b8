import type { Issue } from '@kotacerdas/core';

/** Why an item isn't written, as data. */
export type Refusal =
  | { readonly ok: false; readonly code: 'item-not-found' | 'item-not-own' }
  | { readonly ok: false; readonly code: 'item-has-issues'; readonly issues: readonly Issue[] };

/** Takes back the transaction in which part of a save turned out not to be allowed. */
export class NotOwn extends Error {}

/** Does a save; what was taken back for not being allowed is an answer like any other. */
export async function refusing<Outcome>(
  save: () => Promise<Outcome>,
): Promise<Outcome | Extract<Refusal, { code: 'item-not-found' | 'item-not-own' }>> {
  try {
    return await save();
  } catch (error) {
    if (error instanceof NotOwn) return { ok: false, code: 'item-not-own' };
    throw error;
  }
}
