import type { ItemIdentity } from '../../approval/item-key';
import { editPath } from '../../components/content-manager-path';
import { inventoryTypes } from '../../item-form/fields/groups';
import { withItem } from '../inventory/item-address';
import { pagePath } from './page-path';

/** Where an item is read and written: *Inventaris* has a form for some, Content Manager for all. */
export function formPath(item: ItemIdentity, plan: string | null): string {
  const isOfInventory = inventoryTypes.some((type) => type === item.type);
  if (plan === null || !isOfInventory) return editPath(item);
  return `${pagePath('inventory')}?${withItem(new URLSearchParams({ plan }), item)}`;
}
