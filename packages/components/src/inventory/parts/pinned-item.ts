import type { InventoryRow } from '@kotacerdas/core/dashboard';
import { html, nothing, type TemplateResult } from 'lit';
import { baseMessages } from '../../base/messages/messages.js';
import type { ItemContext } from '../item-context.js';
import { item } from './item.js';

/** An item that a link has led to while the list doesn't show it: filters and pages stay as they are. */
export function pinnedItem(
  row: InventoryRow | null,
  context: ItemContext,
  close: () => void,
): TemplateResult | typeof nothing {
  if (row === null) return nothing;
  return html`<section class="pinned" aria-label=${context.text.outside}>
    <div class="pinned-head">
      <p class="muted small">${context.text.outside}</p>
      <button type="button" class="link-button" @click=${close}>
        ${baseMessages[context.locale].close}
      </button>
    </div>
    ${item(row, { line: `pinned ${row.key}` }, context)}
  </section>`;
}
