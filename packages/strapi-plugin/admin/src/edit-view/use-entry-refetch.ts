import { unstable_useDocument as useDocument, useQueryParams } from '@strapi/strapi/admin';
import * as React from 'react';

/** An entry that Content Manager's form shows. */
export interface Entry {
  model: string;
  collectionType: string;
  documentId: string;
}

interface Query {
  plugins?: Record<string, object>;
}

/** Makes Content Manager's form read its entry again. It has to be asked for just as the form asks for it. */
export function useEntryRefetch(entry: Entry): () => void {
  const [{ query }] = useQueryParams<Query>();
  const params = React.useMemo(() => {
    const { plugins = {}, ...rest } = query;
    return Object.fromEntries([rest, ...Object.values(plugins)].flatMap(Object.entries));
  }, [query]);
  const { refetch } = useDocument({ ...entry, params });
  return refetch;
}
