import { wordSearch } from '../../inventory/word-search.js';
import type { InventoryFilter, InventoryRow } from './types.js';

const exactFields = [
  'kind',
  'dimensionId',
  'subDimensionId',
  'opdId',
  'door',
  'owner',
  'state',
  'stage',
  'age',
  'year',
  'month',
] as const;

/**
 * The rows that answer every field of a filter, in their order. A filter without fields gives the rows themselves.
 *
 * @example
 * const rows = inventoryRows(masterplan, { asOf: '2026-11-23' });
 * filterInventory(rows, { kind: 'need' }).map(({ code }) => code); // ['K-GOV-01']
 * filterInventory(rows, { text: 'tanda  IZIN' }).map(({ code }) => code); // ['P-GOV-01']
 * filterInventory(rows, {}) === rows; // true
 */
export function filterInventory(
  rows: readonly InventoryRow[],
  filter: InventoryFilter,
): readonly InventoryRow[] {
  const { tag, text = '' } = filter;
  const fields = exactFields.filter((field) => filter[field] !== undefined);
  if (fields.length === 0 && tag === undefined && text.trim() === '') return rows;
  const finds = wordSearch(text);
  return rows.filter(
    (row) =>
      fields.every((field) => filter[field] === row[field]) &&
      (tag === undefined || row.tags.includes(tag)) &&
      finds(row.words),
  );
}
