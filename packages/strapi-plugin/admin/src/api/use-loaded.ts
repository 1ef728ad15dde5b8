import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';

/** What a page knows of something it asked the server for. */
export type Loaded<Data> =
  { status: 'loading' } | { status: 'failed'; error: unknown } | { status: 'loaded'; data: Data };

export interface Loading<Data> {
  result: Loaded<Data>;
  /** From the beginning, as after a failure. */
  reload: () => void;
  /** What was loaded stays on the screen meanwhile. */
  refresh: () => void;
}

/**
 * Asks the server and asks again whenever the officer comes back to the page: entries are edited in other
 * pages and tabs. What was loaded stays on the screen meanwhile. A path of `null` asks nothing. `isCostly` answers take
 * the server long to make: they aren't asked for by a mere look at another window.
 */
export function useAnswer<Body>(path: string | null, isCostly = false): Loading<Body> {
  const { get } = useFetchClient();
  const [result, setResult] = React.useState<Loaded<Body> & { path?: string | null }>({
    status: 'loading',
  });
  const [round, setRound] = React.useState(0);
  const reload = React.useCallback(() => setRound((count) => count + 1), []);

  React.useEffect(() => {
    if (path === null) return;
    let isCurrent = true;
    get<Body>(path).then(
      ({ data }) => isCurrent && setResult({ status: 'loaded', data, path }),
      (error: unknown) => isCurrent && setResult({ status: 'failed', error, path }),
    );
    return () => {
      isCurrent = false;
    };
  }, [get, path, round]);

  React.useEffect(() => {
    if (isCostly) return undefined;
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [isCostly, reload]);

  const retry = React.useCallback(() => {
    setResult({ status: 'loading' });
    reload();
  }, [reload]);

  return {
    result: result.path === path ? result : { status: 'loading' },
    reload: retry,
    refresh: reload,
  };
}

/** The same for an answer that is nothing but its data. */
export function useLoaded<Data>(path: string | null, isCostly = false): Loading<Data> {
  const { reload, refresh, result } = useAnswer<{ data: Data }>(path, isCostly);
  const inner: Loaded<Data> = React.useMemo(
    () => (result.status === 'loaded' ? { status: 'loaded', data: result.data.data } : result),
    [result],
  );
  return { result: inner, reload, refresh };
}
