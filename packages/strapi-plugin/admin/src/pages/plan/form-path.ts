import type { ItemIdentity } from '../../approval/item-key';
import { editPath } from '../../components/content-manager-path';
import { inventoryTypes } from '../../item-form/fields/groups';
import { programParameter } from '../../action-plan/program-parameter';
import { withItem } from '../inventory/item-address';
import { pagePath } from './page-path';

/** Where an item is read and written: *Inventaris* and *Rencana aksi* have forms for some, Content Manager for all. */
export function formPath(item: ItemIdentity, plan: string | null): string {
  if (plan !== null && item.type === 'program') {
    const address = { plan, view: 'forms', [programParameter]: item.documentId };
    return `${pagePath('action-plan')}?${new URLSearchParams(address)}`;
  }
  const isOfInventory = inventoryTypes.some((type) => type === item.type);
  if (plan === null || !isOfInventory) return editPath(item);
  return `${pagePath('inventory')}?${withItem(new URLSearchParams({ plan }), item)}`;
}
