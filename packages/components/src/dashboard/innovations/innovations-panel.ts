import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { panel, type PanelContext } from '../panel.js';
import { innovationFilters } from './innovation-filters.js';
import { pageSize, type InnovationList, type InnovationListView } from './innovation-list.js';
import { innovationTable } from './innovation-table.js';

/** The list of innovations with its filters; long lists come in pages. */
export function innovationsPanel(context: PanelContext, list: InnovationList): TemplateResult {
  const { plan, text } = context;
  const view = list.view(plan);
  return panel({
    name: 'innovations',
    title: text.list,
    body:
      view.total === 0
        ? html`<p class="muted">${text.listEmpty}</p>`
        : html`${innovationFilters(view, list, context)} ${status(view, list, context)}
          ${view.matching === 0 ? nothing : innovationTable(view, list, context)}
          ${moreButtons(view, list, context)}`,
  });
}

function status(view: InnovationListView, list: InnovationList, { locale, text }: PanelContext) {
  const count = (value: number) => formatInteger(locale, value);
  const filtered = Object.values(view.filter).some((value) => value !== undefined && value !== '');
  return html`<div class="list-status">
    <p role="status" class="muted small">
      ${
        view.matching === 0
          ? text.noMatch
          : text.shown(count(view.rows.length), count(view.matching), count(view.total))
      }
    </p>
    ${
      filtered
        ? html`<button type="button" class="link-button no-print" @click=${() => list.reset()}>
            ${text.reset}
          </button>`
        : nothing
    }
  </div>`;
}

function moreButtons(
  view: InnovationListView,
  list: InnovationList,
  { locale, text }: PanelContext,
) {
  const left = view.matching - view.rows.length;
  if (left <= 0) return nothing;
  return html`<p class="more no-print">
    <button type="button" class="button" @click=${() => list.showMore()}>
      ${text.showMore(formatInteger(locale, Math.min(left, pageSize)))}
    </button>
    ${
      left > pageSize
        ? html`<button type="button" class="link-button" @click=${() => list.showAll()}>
            ${text.showAll(formatInteger(locale, view.matching))}
          </button>`
        : nothing
    }
  </p>`;
}
