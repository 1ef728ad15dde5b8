import type { ReviewedType, ReviewItem } from '../../../shared/contracts/approval';

/** The id in the plan of what the address names by it, or by its entry: a notice knows the entry alone. */
export function namedId(
  items: readonly Pick<ReviewItem, 'documentId' | 'id' | 'type'>[],
  type: ReviewedType,
  named: string | null,
): string | null {
  return items.find((item) => item.type === type && item.documentId === named)?.id ?? named;
}
