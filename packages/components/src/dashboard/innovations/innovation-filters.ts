import type { InventoryFilter } from '@kotacerdas/core/dashboard';
import { html, type TemplateResult } from 'lit';
import { listMessages } from '../../base/list/messages/messages.js';
import { searchField } from '../../base/list/search-field.js';
import { option, selectField } from '../../base/list/select-field.js';
import { monthName } from '../../base/locale/month-name.js';
import type { InventoryList, InventoryView } from '../../inventory/list/inventory-list.js';
import { ownerField } from '../../inventory/list/owner-field.js';
import type { PanelContext } from '../panel.js';

/** Search words, OPD or council, year and month of the last change. */
export function innovationFilters(
  { choices }: InventoryView,
  list: InventoryList,
  { locale, plan, text }: PanelContext,
): TemplateResult {
  const { filter } = list;
  const { opds } = plan.masterplan;
  const change = (fields: InventoryFilter): void => list.change(fields);
  const numbers = (
    field: 'year' | 'month',
    values: readonly number[],
    name: (value: number) => string,
  ) => {
    const chosen = String(filter[field] ?? '');
    return selectField({
      label: text[field],
      value: chosen,
      change: (value) => change({ [field]: value === '' ? undefined : Number(value) }),
      options: [
        option('', listMessages[locale].any, chosen),
        ...values.map((value) => option(value, name(value), chosen)),
      ],
    });
  };
  return html`<div class="filters no-print" role="search" aria-label=${text.list}>
    ${searchField({
      label: text.search,
      hint: text.searchHint,
      value: filter.text ?? '',
      change: (words) => change({ text: words }),
    })}
    ${ownerField({ choices, filter, opds, locale, text, change })}
    ${numbers('year', choices.years, String)}
    ${numbers('month', choices.months, (month) => monthName(locale, month))}
  </div>`;
}
