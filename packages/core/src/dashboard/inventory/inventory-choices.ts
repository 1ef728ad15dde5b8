import { compareText } from '../../issue/compare-text.js';
import { itemStates } from '../../masterplan/choices.js';
import type { ItemState } from '../../masterplan/types.js';
import type { InventoryRow } from './types.js';

/**
 * What a filter of the inventory can offer: only what occurs.
 *
 * @example
 * const choices: Pick<InventoryChoices, 'years' | 'states'> = { years: [2026], states: ['approved'] };
 */
export interface InventoryChoices {
  readonly dimensionIds: ReadonlySet<string>;
  readonly subDimensionIds: ReadonlySet<string>;
  /** OPDs that answer for an item; `null` is among them where one has none. */
  readonly opdIds: ReadonlySet<string | null>;
  /** Members of the council who propose, by name. */
  readonly proposers: readonly string[];
  readonly states: readonly ItemState[];
  /** Most used first, then by letters. */
  readonly tags: readonly string[];
  /** Latest first. */
  readonly years: readonly number[];
  readonly months: readonly number[];
}

/**
 * What occurs in rows of the inventory.
 *
 * @example
 * const rows = inventoryRows(masterplan, { asOf: '2026-11-23' });
 * inventoryChoices(rows).years; // [2026]
 */
export function inventoryChoices(rows: readonly InventoryRow[]): InventoryChoices {
  const states = new Set(rows.map(({ state }) => state));
  const tags = new Map<string, number>();
  for (const tag of rows.flatMap((row) => row.tags)) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  const council = rows.filter(({ door }) => door === 'council').map(({ owner }) => owner);
  return {
    dimensionIds: new Set(rows.map(({ dimensionId }) => dimensionId)),
    subDimensionIds: new Set(rows.flatMap(({ subDimensionId }) => subDimensionId ?? [])),
    opdIds: new Set(rows.map(({ opdId }) => opdId)),
    proposers: [...new Set(council)].sort(compareText),
    states: itemStates.filter((state) => states.has(state)),
    tags: [...tags].sort(([a, of], [b, ob]) => ob - of || compareText(a, b)).map(([tag]) => tag),
    years: [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a),
    months: [...new Set(rows.flatMap(({ month }) => month ?? []))].sort((a, b) => a - b),
  };
}
