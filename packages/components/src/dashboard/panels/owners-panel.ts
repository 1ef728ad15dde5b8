import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { barTable } from '../bar-table.js';
import { panel, type PanelContext } from '../panel.js';

const firstOwners = 8;
const key = 'owners';

/** Innovations per OPD, most first; a long list is folded. */
export function ownersPanel(context: PanelContext): TemplateResult {
  const { disclosure, locale, summary, text } = context;
  const owners = summary.innovations.perOpd;
  const open = disclosure.isOpen(key);
  const count = (value: number) => formatInteger(locale, value);
  const table = barTable({
    caption: text.perOpd,
    columns: [text.owner, text.count],
    full: owners[0]?.innovations ?? 1,
    rows: owners.slice(0, open ? undefined : firstOwners).map((owner) => ({
      label: html`<span class="clamped" dir="auto" title=${owner.name}>${owner.shortName}</span>`,
      value: owner.innovations,
      text: count(owner.innovations),
    })),
  });
  const more =
    owners.length > firstOwners
      ? html`<button
          type="button"
          class="link-button no-print"
          aria-expanded=${open}
          @click=${() => disclosure.toggle(key)}
        >
          ${open ? text.showFewerOpds : text.showAllOpds(count(owners.length))}
        </button>`
      : nothing;
  return panel({
    name: 'owners',
    title: text.perOpd,
    body: owners.length === 0 ? html`<p class="muted">${text.perOpdEmpty}</p>` : [table, more],
  });
}
