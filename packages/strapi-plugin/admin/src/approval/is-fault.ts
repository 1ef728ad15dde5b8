import type { LocatedIssue } from '../../../shared/contracts/plan';

/** Whether an issue is worth a look before one goes on, and not only to be known. */
export const isFault = ({ severity }: Pick<LocatedIssue, 'severity'>): boolean =>
  severity !== 'info';
