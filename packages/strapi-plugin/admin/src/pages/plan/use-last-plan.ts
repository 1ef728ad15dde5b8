import * as React from 'react';
import { useAccount } from '../../drafts/use-account';

/** The plan that this account looked at last in this browser, and where that is kept. */
export function useLastPlan(): [last: string | null, keep: (planDocumentId: string) => void] {
  const key = `kotacerdas.plan.${useAccount()}`;
  const keep = React.useCallback(
    (planDocumentId: string) => {
      try {
        window.localStorage.setItem(key, planDocumentId);
      } catch {
        // A browser that keeps nothing begins with the first plan each time.
      }
    },
    [key],
  );
  return [window.localStorage.getItem(key), keep];
}
