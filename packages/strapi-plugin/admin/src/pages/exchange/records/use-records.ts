import { importsPath, type ListImportsResponse } from '../../../../../shared/contracts/imports';
import { type Loading, useLoaded } from '../../../api/use-loaded';

export type Records = Loading<ListImportsResponse['data']>;

/** The imports of a plan; `null` asks for none. */
export function useRecords(planDocumentId: string | null): Records {
  return useLoaded<ListImportsResponse['data']>(
    planDocumentId === null ? null : importsPath(planDocumentId),
  );
}
