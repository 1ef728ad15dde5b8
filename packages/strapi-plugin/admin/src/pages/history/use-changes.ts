import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  type ChangeItem,
  historyPath,
  type ListHistoryResponse,
} from '../../../../shared/contracts/history';

interface Changes {
  changes: readonly ChangeItem[];
  /** Whether there are older ones. */
  hasMore: boolean;
  isLoading: boolean;
  /** Why the last page could not be loaded; what was loaded before it stays. */
  error: unknown;
  loadOlder: () => void;
  /** From the newest on again. */
  reload: () => void;
}

/** The change log of a plan, or of one entry of it, page by page from the newest on. */
export function useChanges(planDocumentId: string, entry: string | undefined): Changes {
  const { get } = useFetchClient();
  const [pages, setPages] = React.useState<readonly ListHistoryResponse['data'][]>([]);
  const [isLoading, setLoading] = React.useState(true);
  const [error, setError] = React.useState<unknown>(null);

  // An answer that comes after another plan or entry was asked for says nothing any more.
  const asked = React.useRef('');

  const load = React.useCallback(
    async (before: number | undefined) => {
      setLoading(true);
      setError(null);
      const path = historyPath(planDocumentId, {
        ...(entry === undefined ? {} : { entry }),
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
    [get, planDocumentId, entry],
  );

  React.useEffect(() => {
    setPages([]);
    void load(undefined);
  }, [load]);

  const changes = React.useMemo(() => pages.flatMap((page) => page.changes), [pages]);
  return {
    changes,
    hasMore: pages.at(-1)?.more ?? false,
    isLoading,
    error,
    loadOlder: () => void load(changes.at(-1)?.id),
    reload: () => void load(undefined),
  };
}
