import { reviewedTypes, type ReviewedType } from '../../../../shared/contracts/approval';

export function isReviewed(name: string): name is ReviewedType {
  return reviewedTypes.some((known) => known === name);
}
