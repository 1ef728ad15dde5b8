import { inventoryRows, type InventoryId, type InventoryOptions } from '@kotacerdas/core/exchange';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import type { InventoryInnovation } from '../../../../shared/contracts/inventories';

/** What each innovation of a plan still lacks for an inventory. */
export function toInnovations(
  plan: Pick<Masterplan, 'innovations' | 'opds'>,
  inventory: InventoryId,
  options: InventoryOptions,
): InventoryInnovation[] {
  return inventoryRows(plan, inventory, options).map((row) => {
    const missing = row.fields.flatMap(({ missing: text, title }) =>
      text === null ? [] : [{ title, text }],
    );
    const { code, innovationId: id, name, opd } = row;
    const fields = row.fields.length;
    return { id, code, name, opd, ready: fields - missing.length, fields, missing };
  });
}
