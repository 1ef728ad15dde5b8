import type { Framework } from '../../framework/types.js';
import type { Masterplan } from '../../masterplan/types.js';
import type { InventoryGroup, InventoryRow } from './types.js';

/**
 * Rows by dimension, in the framework's order, or by OPD, in the plan's; each group in the order of the rows. Only
 * groups with rows; what is of no known dimension or OPD comes last.
 *
 * @example
 * const rows = inventoryRows(masterplan, { asOf: '2026-11-23' });
 * groupInventory(rows, 'opd', { framework, masterplan }).map(({ id }) => id); // ['opd-izin']
 */
export function groupInventory(
  rows: readonly InventoryRow[],
  by: 'dimension' | 'opd',
  {
    framework,
    masterplan,
  }: {
    readonly framework: Pick<Framework, 'dimensions'>;
    readonly masterplan: Pick<Masterplan, 'opds'>;
  },
): InventoryGroup[] {
  const entries = by === 'opd' ? masterplan.opds : framework.dimensions;
  const groups = new Map<string | null, InventoryRow[]>(entries.map(({ id }) => [id, []]));
  const rest: InventoryRow[] = [];
  for (const row of rows)
    (groups.get(by === 'opd' ? row.opdId : row.dimensionId) ?? rest).push(row);
  return [...groups, [null, rest] as const]
    .map(([id, own]) => ({ id, rows: own }))
    .filter((group) => group.rows.length > 0);
}
