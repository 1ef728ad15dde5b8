import type { LocatedIssue } from '../../../shared/contracts/plan';

/** What is odd about one entry: worth a look before it is submitted. What is only to be known is left out. */
export function faultsOf(
  issues: readonly LocatedIssue[],
  documentId: string | null,
): readonly LocatedIssue[] {
  return issues.filter(
    ({ entry, severity }) =>
      severity !== 'info' && entry !== null && entry.documentId === documentId,
  );
}
