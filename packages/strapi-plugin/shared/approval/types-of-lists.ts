import type { ItemListName } from '@kotacerdas/core/masterplan';
import type { ReviewedType } from '../contracts/reviewed-types';

/** Of which content type the items of each list of a plan are entries. */
export const typesOfLists = {
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  readiness: 'readiness-assessment',
  swot: 'swot-analysis',
  strategies: 'strategy',
  programs: 'program',
  evaluations: 'evaluation',
} as const satisfies Record<ItemListName, ReviewedType>;
