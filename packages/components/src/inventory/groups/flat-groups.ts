import { groupInventory, type InventoryRow } from '@kotacerdas/core/dashboard';
import { findDimension } from '@kotacerdas/core/framework';
import { html, nothing } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import type { ItemContext } from '../item-context.js';
import { item } from '../parts/item.js';
import { groupSection } from './group-section.js';

/** The first rows of a list. */
export function flatList(rows: readonly InventoryRow[], context: ItemContext) {
  return html`<ul class="items">
    ${rows.map((row) => html`<li>${item(row, { line: row.key }, context)}</li>`)}
  </ul>`;
}

/** The first rows by dimension or OPD; each group says how many it has in all. */
export function flatGroups(
  rows: readonly InventoryRow[],
  by: 'dimension' | 'opd',
  length: number,
  context: ItemContext,
) {
  const { locale, plan, text } = context;
  const { framework, masterplan } = plan;
  let left = length;
  return groupInventory(rows, by, plan).map(({ id, rows: own }, at) => {
    const shown = own.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return nothing;
    const other = by === 'dimension' ? text.otherDimension : text.ownerMissing;
    const name =
      by === 'dimension'
        ? findDimension(framework, id ?? '')?.name[locale]
        : masterplan.opds.find((opd) => opd.id === id)?.name;
    return groupSection({
      id: String(at),
      mark: by === 'dimension' && id !== null ? dimensionMark(framework, id) : nothing,
      title: name ?? other,
      count: own.length,
      locale,
      body: flatList(shown, context),
    });
  });
}
