import { reviewedTypes, type ReviewedType } from '../../../shared/contracts/approval';

/** The kind of item that a content type of Content Manager is; `null` for all that needs no approval. */
export function reviewedTypeOf(uid: string): ReviewedType | null {
  return reviewedTypes.find((type) => uid === `plugin::kotacerdas.${type}`) ?? null;
}
