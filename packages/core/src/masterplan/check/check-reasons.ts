import type { Check } from './check.js';
import { itemLists } from './lists.js';

/** What was returned says why. Only a warning: published editions leave the reasons out. */
export const checkReasons: Check = (masterplan) =>
  [...itemLists, 'readiness' as const, 'swot' as const, 'evaluations' as const].flatMap((list) =>
    masterplan[list].flatMap((item, index) =>
      item.state === 'returned' && item.stateReason === undefined
        ? [
            {
              severity: 'warning' as const,
              code: 'reason-missing' as const,
              path: [list, index, 'stateReason'],
              params: { found: item.id },
            },
          ]
        : [],
    ),
  );
