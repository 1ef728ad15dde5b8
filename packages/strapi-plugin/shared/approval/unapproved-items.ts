import { countUnapproved, type UnapprovedCounts } from '@kotacerdas/core/masterplan';
import type { ReviewedType } from '../contracts/approval';
import type { UnapprovedItems } from '../contracts/snapshot';

const types = {
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  readiness: 'readiness-assessment',
  swot: 'swot-analysis',
  strategies: 'strategy',
  programs: 'program',
  evaluations: 'evaluation',
} as const satisfies Record<UnapprovedCounts['lists'][number]['list'], ReviewedType>;

/** What of a plan nobody has approved, by the content types that officers know. */
export function unapprovedItems(plan: Parameters<typeof countUnapproved>[0]): UnapprovedItems {
  const { lists, total } = countUnapproved(plan);
  return {
    total,
    chapters: lists.map(({ list, ...counts }) => ({ type: types[list], ...counts })),
  };
}
