import { reviewedTypes, type ReviewedType } from '../../../shared/contracts/approval';

/** How many items there are of each kind, in the order of the method. */
export function countKinds(
  items: readonly { readonly type: ReviewedType }[],
): readonly { type: ReviewedType; count: number }[] {
  return reviewedTypes
    .map((type) => ({ type, count: items.filter((item) => item.type === type).length }))
    .filter(({ count }) => count > 0);
}
