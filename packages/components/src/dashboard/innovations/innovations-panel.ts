import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { listStatus } from '../../base/list/list-status.js';
import { moreButtons } from '../../base/list/more-buttons.js';
import type { InventoryList } from '../../inventory/list/inventory-list.js';
import { panel, type PanelContext } from '../panel.js';
import { innovationFilters } from './innovation-filters.js';
import { innovationTable } from './innovation-table.js';

/** The list of innovations with its filters; long lists come in pages. */
export function innovationsPanel(context: PanelContext, list: InventoryList): TemplateResult {
  const { locale, plan, text } = context;
  const view = list.view(plan, 'innovation');
  const { all, matching } = view;
  const rows = matching.slice(0, list.length);
  const count = (value: number) => formatInteger(locale, value);
  return panel({
    name: 'innovations',
    title: text.list,
    body:
      all.length === 0
        ? html`<p class="muted">${text.listEmpty}</p>`
        : html`${innovationFilters(view, list, context)}
          ${listStatus({
            text:
              matching.length === 0
                ? text.noMatch
                : text.shown(count(rows.length), count(matching.length), count(all.length)),
            locale,
            reset: list.isFiltered ? () => list.reset() : null,
          })}
          ${matching.length === 0 ? nothing : innovationTable(rows, list, context)}
          ${moreButtons({
            shown: rows.length,
            total: matching.length,
            pageSize: list.pageSize,
            locale,
            show: (length) => list.show(length),
          })}`,
  });
}
