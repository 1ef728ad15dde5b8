import { horizons, programColumns, programStatuses } from '@kotacerdas/core/action-plan';
import { translateTerm } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { listMessages } from '../../base/list/messages/messages.js';
import { searchField } from '../../base/list/search-field.js';
import { option, selectField } from '../../base/list/select-field.js';
import { sentence } from '../../base/locale/sentence.js';
import type { TableContext } from '../table-context.js';
import { tableGroupings } from './table-rows.js';

/** Search, filters and groups; on cards, which have no headers to sort by, the order too. */
export function actionFilters(context: TableContext): TemplateResult {
  const { cards, index, list, locale, text, view } = context;
  const { choices, filter, grouping } = view;
  const words = listMessages[locale];
  /** A choice among values of a filter, with one for all of them. */
  const field = <Value extends string>(
    label: string,
    chosen: Value | undefined,
    values: readonly Value[],
    nameOf: (value: Value) => string,
    change: (value: Value | undefined) => void,
  ) =>
    selectField({
      label,
      value: chosen ?? '',
      change: (found) => change(values.find((value) => value === found)),
      options: html`${option('', words.any, chosen ?? '')}
      ${values.map((value) => option(value, nameOf(value), chosen ?? ''))}`,
    });
  return html`<div class="filters no-print" role="search" aria-label=${text.title}>
    ${searchField({
      label: words.search,
      hint: words.searchHint,
      value: filter.text ?? '',
      change: (found) => list.filter({ text: found }),
    })}
    ${field(
      text.columns.dimension,
      filter.dimensionId,
      choices.dimensionIds,
      (id) => index.dimensions.get(id) ?? id,
      (dimensionId) => list.filter({ dimensionId }),
    )}
    ${field(
      text.columns.opd,
      filter.leadOpdId,
      choices.opdIds,
      (id) => index.opds.get(id) ?? `${text.unknownOpd} (${id})`,
      (leadOpdId) => list.filter({ leadOpdId }),
    )}
    ${field(
      text.columns.horizon,
      filter.horizon,
      horizons,
      (horizon) => sentence(translateTerm(locale, `program.horizon.${horizon}`)),
      (horizon) => list.filter({ horizon }),
    )}
    ${field(
      text.year,
      filter.year === undefined ? undefined : String(filter.year),
      choices.years.map(String),
      (year) => year,
      (year) => list.filter({ year: year === undefined ? undefined : Number(year) }),
    )}
    ${field(
      text.columns.status,
      filter.status,
      programStatuses,
      (status) => sentence(translateTerm(locale, `program.status.${status}`)),
      (status) => list.filter({ status }),
    )}
    ${field(
      text.quickWin,
      filter.quickWin === undefined ? undefined : filter.quickWin ? 'yes' : 'no',
      ['yes', 'no'] as const,
      (value) => (value === 'yes' ? text.quickWin : text.noQuickWin),
      (value) => list.filter({ quickWin: value === undefined ? undefined : value === 'yes' }),
    )}
    ${selectField({
      label: text.group,
      value: grouping,
      change: (found) => list.group(tableGroupings.find((value) => value === found) ?? 'none'),
      options: tableGroupings.map((value) =>
        option(value, value === 'none' ? text.noGroup : text.columns[value], grouping),
      ),
    })}
    ${cards ? orderField(context) : nothing}
  </div>`;
}

function orderField({ list, text, view }: TableContext): TemplateResult {
  const { sorting } = view;
  const chosen = sorting === null ? '' : `${sorting.column} ${sorting.descending ? 'down' : 'up'}`;
  return selectField({
    label: text.sort,
    value: chosen,
    change: (found) => {
      const [name, way] = found.split(' ');
      const column = programColumns.find((entry) => entry === name);
      list.order(column === undefined ? null : { column, descending: way === 'down' });
    },
    options: html`${option('', text.planOrder, chosen)}
    ${programColumns.map(
      (column) =>
        html`${option(`${column} up`, text.ascending(text.columns[column]), chosen)}
        ${option(`${column} down`, text.descending(text.columns[column]), chosen)}`,
    )}`,
  });
}
