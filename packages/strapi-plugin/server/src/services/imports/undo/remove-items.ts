import type { Core } from '@strapi/strapi';
import type { WrittenType } from '../../../../../shared/contracts/item';
import { readRow } from '../../archive/archive-rows';
import type { ChangeLine } from '../commit/change-lines';
import type { Labels } from '../commit/labels-of';
import type { StoredItems } from '../writes/stored-items';
import { removeRows } from './remove-rows';

/** An item that an import made, and that goes again. */
export interface Removal {
  readonly type: WrittenType;
  readonly id: string;
}

interface RemovalOptions {
  readonly items: StoredItems;
  readonly labels: Labels;
  /** Who made them. */
  readonly createdBy: number | null;
}

/** Takes items away again, with the lines that tell of it; what stands below them stays for when they are restored. */
export async function removeItems(
  strapi: Core.Strapi,
  removals: readonly Removal[],
  { createdBy, items, labels }: RemovalOptions,
): Promise<ChangeLine[]> {
  const rows = removals.flatMap(({ id, type }) => {
    const found = items.row(type, id);
    if (found === undefined) return [];
    const row = readRow.parse(found);
    return [{ type, row, below: items.partsBelow(type, row.id) }];
  });
  return removeRows(strapi, rows, {
    createdBy,
    labelOf: (_, relation, id) => labels.ofId(relation, id),
    documentIdOf: (_, relation, id) => labels.documentIdOf(relation, id),
  });
}
