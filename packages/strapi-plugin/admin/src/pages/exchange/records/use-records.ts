import { importsPath, type ListImportsResponse } from '../../../../../shared/contracts/imports';
import { useLoaded } from '../../../api/use-loaded';

export type Records = ReturnType<typeof useRecords>;

/** The imports of a plan; `null` asks for none. */
export function useRecords(planDocumentId: string | null) {
  return useLoaded<ListImportsResponse['data']>(
    planDocumentId === null ? null : importsPath(planDocumentId),
  );
}
