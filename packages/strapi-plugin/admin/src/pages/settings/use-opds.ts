import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { Loaded } from '../../api/use-loaded';

/** An OPD as Content Manager answers it. */
export interface Opd {
  documentId: string;
  shortName: string | null;
  name: string | null;
  plan?: { documentId?: string } | null;
}

interface OpdResponse {
  results: Opd[];
  pagination: { pageCount: number };
}

/** As many as Content Manager answers at once. */
const pageSize = 100;

const opdsPath = (page: number) =>
  `/content-manager/collection-types/plugin::kotacerdas.opd?page=${page}&pageSize=${pageSize}&sort=id:ASC`;

/** The OPDs of every plan that the officer may read; asked for again when they come back to the page. */
export function useOpds(): { result: Loaded<readonly Opd[]>; reload: () => void } {
  const { get } = useFetchClient();
  const [result, setResult] = React.useState<Loaded<readonly Opd[]>>({ status: 'loading' });
  const [round, setRound] = React.useState(0);

  React.useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const opds: Opd[] = [];
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const { data } = await get<OpdResponse>(opdsPath(page));
        opds.push(...data.results);
        pages = data.pagination.pageCount;
      }
      return opds;
    };
    load().then(
      (data) => isCurrent && setResult({ status: 'loaded', data }),
      (error: unknown) => isCurrent && setResult({ status: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [get, round]);

  React.useEffect(() => {
    const refresh = () => setRound((count) => count + 1);
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);

  const reload = () => {
    setResult({ status: 'loading' });
    setRound(round + 1);
  };
  return { result, reload };
}
