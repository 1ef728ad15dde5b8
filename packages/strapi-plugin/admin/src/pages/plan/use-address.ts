import * as React from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { withParameters } from './with-parameters';

/**
 * What the address of a page says, and the way to have it say something else. The list that one came from stays with it,
 * as does all that isn't named.
 */
export function useAddress(): [
  URLSearchParams,
  (parameters: Parameters<typeof withParameters>[1]) => void,
] {
  const [address, setAddress] = useSearchParams();
  const state: unknown = useLocation().state;
  const change = React.useCallback(
    (parameters: Parameters<typeof withParameters>[1]) =>
      setAddress((before) => withParameters(before, parameters), { state }),
    [setAddress, state],
  );
  return [address, change];
}
