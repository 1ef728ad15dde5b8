import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  type ChangeItem,
  historyPath,
  type HistoryQuery,
  type ListHistoryResponse,
} from '../../../../shared/contracts/history';

export interface Changes {
  changes: readonly ChangeItem[];
  /** Whether there are older ones. */
  hasMore: boolean;
  /** How many there are in all; `null` as long as that isn't known. */
  total: number | null;
  isLoading: boolean;
  /** Why the last page could not be loaded; what was loaded before it stays. */
  error: unknown;
  loadOlder: () => void;
  /** From the newest on again. */
  reload: () => void;
}

/** What is asked of the change log of a plan, page by page from the newest on. The query is compared as it is. */
export function useChanges(planDocumentId: string, query: HistoryQuery): Changes {
  const { get } = useFetchClient();
  const [pages, setPages] = React.useState<readonly ListHistoryResponse['data'][]>([]);
  const [isLoading, setLoading] = React.useState(true);
  const [error, setError] = React.useState<unknown>(null);

  // An answer that comes after something else was asked for says nothing any more.
  const asked = React.useRef('');

  const load = React.useCallback(
    async (before: number | undefined) => {
      setLoading(true);
      setError(null);
      const path = historyPath(planDocumentId, {
        ...query,
        ...(before === undefined ? {} : { before }),
      });
      asked.current = path;
      try {
        const { data } = await get<ListHistoryResponse>(path);
        if (asked.current !== path) return;
        setPages((loaded) => (before === undefined ? [data.data] : [...loaded, data.data]));
      } catch (failure) {
        if (asked.current === path) setError(failure);
      } finally {
        if (asked.current === path) setLoading(false);
      }
    },
    [get, planDocumentId, query],
  );

  React.useEffect(() => {
    setPages([]);
    void load(undefined);
  }, [load]);

  const changes = React.useMemo(() => pages.flatMap((page) => page.changes), [pages]);
  return {
    changes,
    total: pages.at(-1)?.total ?? null,
    hasMore: pages.at(-1)?.more ?? false,
    isLoading,
    error,
    loadOlder: () => void load(changes.at(-1)?.id),
    reload: () => void load(undefined),
  };
}
