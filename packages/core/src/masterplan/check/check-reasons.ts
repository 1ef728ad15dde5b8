import { error, type Check } from './check.js';
import { itemLists } from './lists.js';

/** What was returned says why. */
export const checkReasons: Check = (masterplan) =>
  [...itemLists, 'readiness' as const, 'swot' as const, 'evaluations' as const].flatMap((list) =>
    masterplan[list].flatMap((item, index) =>
      item.state === 'returned' && item.stateReason === undefined
        ? [error('reason-missing', [list, index, 'stateReason'], { found: item.id })]
        : [],
    ),
  );
