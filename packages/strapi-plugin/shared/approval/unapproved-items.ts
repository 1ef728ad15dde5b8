import { countUnapproved } from '@kotacerdas/core/masterplan';
import type { UnapprovedItems } from '../contracts/snapshot';
import { typesOfLists } from './types-of-lists';

/** What of a plan nobody has approved, by the content types that officers know. */
export function unapprovedItems(plan: Parameters<typeof countUnapproved>[0]): UnapprovedItems {
  const { lists, total } = countUnapproved(plan);
  return {
    total,
    chapters: lists.map(({ list, ...counts }) => ({ type: typesOfLists[list], ...counts })),
  };
}
