import { nodeKey } from '../../masterplan/trace/node-key.js';
import type { InventoryRow } from './types.js';

/**
 * What each item of the inventory comes from and leads to, by its key; an item without any is absent.
 *
 * @example
 * const none: InventoryLinks = { parents: new Map(), children: new Map() };
 */
export interface InventoryLinks {
  /** Problems of a need; problems and needs of an innovation. */
  readonly parents: ReadonlyMap<string, readonly InventoryRow[]>;
  /** Needs and innovations of a problem; innovations of a need. */
  readonly children: ReadonlyMap<string, readonly InventoryRow[]>;
}

/**
 * The links between rows, each once, in the order of the rows. Ids that no row has are left out; of rows with one id
 * the first is linked to.
 *
 * @example
 * const rows = inventoryRows(masterplan, { asOf: '2026-11-23' });
 * linkInventory(rows).children.get('problem:p-1')?.map(({ code }) => code); // ['K-GOV-01']
 */
export function linkInventory(rows: readonly InventoryRow[]): InventoryLinks {
  const byKey = new Map<string, InventoryRow>();
  for (const row of rows) if (!byKey.has(row.key)) byKey.set(row.key, row);
  const parents = new Map<string, InventoryRow[]>();
  const children = new Map<string, InventoryRow[]>();
  for (const row of rows) {
    const keys = new Set([
      ...row.problemIds.map((id) => nodeKey('problem', id)),
      ...row.needIds.map((id) => nodeKey('need', id)),
    ]);
    for (const key of keys) {
      const parent = byKey.get(key);
      if (parent === undefined) continue;
      add(parents, row.key, parent);
      add(children, key, row);
    }
  }
  return { parents, children };
}

function add(lists: Map<string, InventoryRow[]>, key: string, row: InventoryRow): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}
