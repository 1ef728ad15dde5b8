import type { ReviewItem } from '../../../shared/contracts/approval';

export type ItemIdentity = Pick<ReviewItem, 'type' | 'documentId'>;

/** Tells items of all kinds apart. */
export function itemKey({ type, documentId }: ItemIdentity): string {
  return `${type}/${documentId}`;
}
