import * as React from 'react';
import { useSearchParams } from 'react-router-dom';
import { filterIn, withFilter } from '../../item-filter/item-filter-address';
import type { ItemFilter } from '../../item-filter/shown-items';

/** Which items are looked for: it stands in the address, so that a link, a reload or the way back leads to them. */
export function useItemFilter(): [ItemFilter, (filter: ItemFilter) => void] {
  const [address, setAddress] = useSearchParams();
  const filter = React.useMemo(() => filterIn(address), [address]);
  const change = (wanted: ItemFilter) =>
    setAddress((before) => withFilter(before, wanted), { replace: true });
  return [filter, change];
}
