import type { Locale } from '@kotacerdas/core/locale';
import type { Unreadable } from '../services/imports/check-import';
import { refusedBecause } from '../services/imports/read-file';
import type { Context } from './context';
import { fail } from './fail';

/** Answers why a file isn't looked at, and what to do instead. */
export function refuseFile(ctx: Context, outcome: Unreadable, lang: Locale): void {
  switch (outcome.code) {
    case 'file-refused':
      fail(ctx, outcome.code, undefined, { reason: refusedBecause(outcome.refusal, lang) });
      return;
    case 'plan-has-issues':
      fail(ctx, outcome.code, outcome.issues);
      return;
    case 'plan-not-found':
      fail(ctx, outcome.code);
  }
}
