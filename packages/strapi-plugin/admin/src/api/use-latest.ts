import * as React from 'react';
import type { Loaded } from './use-loaded';

/** What was loaded last, also while a later answer is waited for or has failed; `null` before the first. */
export function useLatest<Data>(result: Loaded<Data>): Data | null {
  const latest = React.useRef<Data | null>(null);
  if (result.status === 'loaded') latest.current = result.data;
  return latest.current;
}
