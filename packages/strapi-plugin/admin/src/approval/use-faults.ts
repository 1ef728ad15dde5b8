import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import * as React from 'react';
import {
  type GetMasterplanResponse,
  type LocatedIssue,
  masterplanPath,
} from '../../../shared/contracts/plan';
import { useLoaded } from '../api/use-loaded';
import { faultsOf } from './faults-of';

interface Faults {
  faults: readonly LocatedIssue[];
  /** Until it is known what there is, nothing is submitted; where it can't be known, nothing is withheld. */
  isLooking: boolean;
}

/**
 * What is odd about items of a list that doesn't tell: the plan is asked for once some can be submitted, and again
 * with each `version` of what is shown of it.
 */
export function useFaults(
  planDocumentId: string,
  items: readonly { documentId: string }[],
  acts: readonly ApprovalAct[],
  version?: string,
): Faults {
  const isAsked = acts.includes('submit');
  const { result, reload } = useLoaded<GetMasterplanResponse['data']>(
    isAsked ? masterplanPath(planDocumentId) : null,
  );
  React.useEffect(reload, [reload, version]);
  const issues = isAsked && result.status === 'loaded' ? result.data.issues : none;
  const faults = items.flatMap(({ documentId }) => faultsOf(issues, documentId));
  return { faults, isLooking: isAsked && result.status === 'loading' };
}

const none: readonly LocatedIssue[] = [];
