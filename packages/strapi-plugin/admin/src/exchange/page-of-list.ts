import type { ItemListName } from '@kotacerdas/core/masterplan';
import type { PageName } from '../addresses/page-path';

/** Where the items of a list are read and written. */
export const pageOfList = {
  problems: 'inventory',
  needs: 'inventory',
  innovations: 'inventory',
  readiness: 'readiness',
  swot: 'swot',
  strategies: 'swot',
  programs: 'action-plan',
  evaluations: 'action-plan',
} as const satisfies Record<ItemListName, PageName>;
