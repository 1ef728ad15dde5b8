import type { LocatedIssue } from '../../../shared/contracts/plan';
import { isFault } from './is-fault';

/** What is odd about one entry: worth a look before it is submitted. What is only to be known is left out. */
export function faultsOf(
  issues: readonly LocatedIssue[],
  documentId: string | null,
): readonly LocatedIssue[] {
  return issues.filter(
    (issue) => isFault(issue) && issue.entry !== null && issue.entry.documentId === documentId,
  );
}
