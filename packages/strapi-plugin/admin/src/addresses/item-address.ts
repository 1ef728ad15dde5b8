import { inventoryTypes, type InventoryType } from '../item-types/form-types';
import { toOpened, type OpenedItem } from '../item-dialog/opened-item';

const parameter = 'item';
const newParameter = 'new';

interface Named {
  readonly type: string;
  readonly documentId: string;
}

/** The item that the address of *Inventaris* names. */
export function openedIn(address: URLSearchParams): OpenedItem | null {
  const [name, documentId = ''] = (address.get(parameter) ?? '').split('/');
  const type = inventoryTypes.find((known) => known === name);
  return type === undefined || documentId === '' ? null : toOpened(type, documentId);
}

/** Whether the address names something that is no item with a form there. */
export function namesUnknown(address: URLSearchParams): boolean {
  return address.has(parameter) && openedIn(address) === null;
}

/** The kind of item that the address asks for a new one of. */
export function newIn(address: URLSearchParams): InventoryType | null {
  const wanted = address.get(newParameter);
  return inventoryTypes.find((known) => known === wanted) ?? null;
}

/** The address with the form for a new item of this kind. */
export function withNew(address: URLSearchParams, type: InventoryType): URLSearchParams {
  const changed = withItem(address, null);
  changed.set(newParameter, type);
  return changed;
}

/** The address with this item in place of the one that it named; `null` for none. */
export function withItem(address: URLSearchParams, item: Named | null): URLSearchParams {
  const changed = new URLSearchParams(address);
  changed.delete(newParameter);
  if (item === null) changed.delete(parameter);
  else changed.set(parameter, `${item.type}/${item.documentId}`);
  return changed;
}
