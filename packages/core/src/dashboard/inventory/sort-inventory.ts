import type { Framework } from '../../framework/types.js';
import { foldText } from '../../inventory/fold-text.js';
import { innovationStages } from '../../inventory/innovation-stages.js';
import { compareText } from '../../issue/compare-text.js';
import { itemStates } from '../../masterplan/choices.js';
import type { InventoryColumn, InventoryRow, InventorySorting } from './types.js';

/**
 * The rows in the order of a column; rows that are equal there keep their order. Texts go by letters and by the
 * numbers in them (`I-2` before `I-10`), dimensions as the framework has them, states and stages as they follow each
 * other. What has nothing in the column comes last, up or down.
 *
 * @example
 * const rows = inventoryRows(masterplan, { asOf: '2026-11-23' });
 * const sorted = sortInventory(rows, { column: 'code', descending: false }, framework);
 * sorted.map(({ code }) => code); // ['I-GOV-01', 'K-GOV-01', 'P-GOV-01']
 */
export function sortInventory(
  rows: readonly InventoryRow[],
  { column, descending }: InventorySorting,
  framework: Pick<Framework, 'dimensions'>,
): InventoryRow[] {
  const valueOf = values(framework)[column];
  const turn = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      const lacks = Number(a.value === null) - Number(b.value === null);
      return lacks || (a.value === null || b.value === null ? 0 : turn * compare(a.value, b.value));
    })
    .map(({ row }) => row);
}

type Value = string | number | null;

/** Values of one column are of one type. */
function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' ? a - Number(b) : compareText(a, String(b));
}

function values({
  dimensions,
}: Pick<Framework, 'dimensions'>): Record<InventoryColumn, (row: InventoryRow) => Value> {
  const places = new Map(dimensions.map(({ id }, at) => [id, at]));
  return {
    code: ({ code }) => readable(code),
    title: ({ title }) => readable(title),
    owner: ({ owner }) => readable(owner),
    dimension: ({ dimensionId }) => places.get(dimensionId) ?? null,
    state: ({ state }) => itemStates.indexOf(state),
    stage: ({ stage }) => (stage === null ? null : innovationStages.indexOf(stage)),
    progress: ({ progress }) => progress,
    // Moments of a plan are all written alike, so that their texts have their order.
    updated: ({ updatedAt, year }) => (year === null ? null : updatedAt),
  };
}

/** With numbers of one length, so that they go by size. */
function readable(text: string): string | null {
  return text === '' ? null : foldText(text).replace(/\d+/g, (digits) => digits.padStart(16, '0'));
}
