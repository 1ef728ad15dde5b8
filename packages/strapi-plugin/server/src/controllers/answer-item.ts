import type {
  ItemConflictResponse,
  ItemResponse,
  WholeItem,
  WrittenType,
} from '../../../shared/contracts/item';
import type { Refusal } from '../services/item/item-refused';
import type { Conflict } from '../services/item/update-item';
import type { Whole } from '../services/item/whole-item';
import { askerOf } from './asker-of';
import type { Context } from './context';
import { fail } from './fail';
import { toReviewItem } from './to-review-item';

function toWholeItem(ctx: Context, { item, value, version }: Whole<WrittenType>): WholeItem {
  // Nothing that is written as an item has levels: assessments have endpoints of their own.
  return { item: toReviewItem(askerOf(ctx), { ...item, levels: null }), value, version };
}

/** Answers with an item and what it says. */
export function answerItem(ctx: Context, whole: Whole<WrittenType>): void {
  const body: ItemResponse = { data: toWholeItem(ctx, whole) };
  ctx.body = body;
}

/** Answers why an item wasn't written; of a conflict, with what it says by now and who wrote it. */
export function refuseItem(ctx: Context, refusal: Refusal | Conflict<WrittenType>): void {
  if (refusal.code !== 'revision-conflict') {
    fail(ctx, refusal.code, 'issues' in refusal ? refusal.issues : undefined);
    return;
  }
  const { changes, code, current } = refusal;
  const who = [...new Set(changes.map(({ actor }) => actor ?? 'Sistem'))].join(', ');
  const body: ItemConflictResponse = {
    data: null,
    error: {
      status: 409,
      name: 'ConflictError',
      message: `Isian ini sudah diubah${who === '' ? '' : ` oleh ${who}`} sejak Anda membukanya. Isian Anda belum disimpan.`,
      details: { code, current: toWholeItem(ctx, current), changes },
    },
  };
  ctx.status = 409;
  ctx.body = body;
}
