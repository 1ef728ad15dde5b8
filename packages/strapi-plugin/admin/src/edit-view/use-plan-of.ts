import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { Loaded } from '../api/use-loaded';

/** What Content Manager answers for a relation. */
interface RelationResponse {
  results: { documentId: string }[];
}

/** The plan of an entry, by its id; `null` for one that is in no plan. */
export function usePlanOf(
  model: string,
  documentId: string,
  version: string,
): Loaded<string | null> {
  const { get } = useFetchClient();
  const [result, setResult] = React.useState<Loaded<string | null>>({ status: 'loading' });
  React.useEffect(() => {
    let isCurrent = true;
    const path = `/content-manager/relations/${model}/${encodeURIComponent(documentId)}/plan`;
    get<RelationResponse>(path).then(
      ({ data }) =>
        isCurrent && setResult({ status: 'loaded', data: data.results[0]?.documentId ?? null }),
      (error: unknown) => isCurrent && setResult({ status: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
    // It may be put into a plan by a save.
  }, [get, model, documentId, version]);
  return result;
}
