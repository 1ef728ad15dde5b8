import * as React from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import type { InventoryType } from '../../item-types/form-types';
import { useCameFrom } from '../../addresses/came-from';
import { namesUnknown, newIn, openedIn, withItem } from '../../addresses/item-address';
import type { OpenedItem } from '../../item-dialog/opened-item';

/**
 * The item whose form is open. One that is there stands in the address, so that links lead to its form and a reload,
 * or signing in again, comes back to it; closed it leads back to the list that one came from. The address may also ask
 * for a new one; `begin` says what that begins with, `null` where it isn't the officer's to add.
 */
export function useOpenedItem(begin: (type: InventoryType) => OpenedItem | null): {
  opened: OpenedItem | null;
  open: (item: OpenedItem | null) => void;
  /** Whether the address names something that can't be opened. */
  isUnknown: boolean;
} {
  const [address, setAddress] = useSearchParams();
  const [fresh, setFresh] = React.useState<OpenedItem | null>(() => {
    const type = newIn(address);
    return type === null ? null : begin(type);
  });
  const named = React.useMemo(() => openedIn(address), [address]);
  const state: unknown = useLocation().state;
  const list = useCameFrom();
  const navigate = useNavigate();
  const open = (item: OpenedItem | null) => {
    if (item === null && list !== null) {
      navigate(list);
      return;
    }
    const documentId = item?.documentId ?? null;
    setFresh(documentId === null ? item : null);
    setAddress(
      (before) =>
        withItem(
          before,
          item === null || documentId === null ? null : { type: item.type, documentId },
        ),
      { replace: true, state },
    );
  };
  return { opened: fresh ?? named, open, isUnknown: namesUnknown(address) };
}
