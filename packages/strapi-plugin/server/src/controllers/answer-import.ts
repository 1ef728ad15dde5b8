import type { Locale } from '@kotacerdas/core/locale';
import type { ImportCheck } from '../../../shared/contracts/imports';
import type { Unreadable } from '../services/imports/check-import';
import { refusedBecause } from '../services/imports/read-file';
import type { UndoOutcome } from '../services/imports/undo/try-undo';
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

/** Answers what still stands in the way of an import, as a check would. */
export function refuseImport(ctx: Context, check: ImportCheck): void {
  fail(ctx, 'import-not-ready', undefined, { check });
}

/** Answers why an import wasn't undone: which items are no longer as it left them. */
export function refuseUndo(ctx: Context, outcome: Extract<UndoOutcome, { ok: false }>): void {
  const issues = 'issues' in outcome ? outcome.issues : undefined;
  fail(ctx, outcome.code, issues, 'items' in outcome ? { items: outcome.items } : {});
}
