import { inventoryTypes } from '../../item-form/fields/groups';
import type { ItemIdentity } from '../../approval/item-key';
import { toOpened, type OpenedItem } from '../../item-dialog/opened-item';

const parameter = 'item';

/** The item that the address of *Inventaris* names. */
export function openedIn(address: URLSearchParams): OpenedItem | null {
  const [name, documentId = ''] = (address.get(parameter) ?? '').split('/');
  const type = inventoryTypes.find((known) => known === name);
  return type === undefined || documentId === '' ? null : toOpened(type, documentId);
}

/** The address with this item in place of the one that it named; `null` for none. */
export function withItem(address: URLSearchParams, item: ItemIdentity | null): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (item === null) changed.delete(parameter);
  else changed.set(parameter, `${item.type}/${item.documentId}`);
  return changed;
}
