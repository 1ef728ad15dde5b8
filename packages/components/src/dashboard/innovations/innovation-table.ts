import type { InnovationRow } from '@kotacerdas/core/dashboard';
import { findDimension } from '@kotacerdas/core/framework';
import { formatDate, translate } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { bar } from '../../base/drawing/bar.js';
import { breakable } from '../../base/locale/breakable.js';
import { formatProgress } from '../../base/locale/format-progress.js';
import type { PanelContext } from '../panel.js';
import type { InnovationList, InnovationListView } from './innovation-list.js';
import { sortColumns, type SortColumn } from './sort-innovations.js';

const whole = 100;

/**
 * The table. On a phone every row becomes a card by CSS; the roles are written out because some
 * browsers take them from a table that is not laid out as one.
 */
export function innovationTable(
  { rows, sorting }: InnovationListView,
  list: InnovationList,
  context: PanelContext,
): TemplateResult {
  const { text } = context;
  const labels = columnLabels(context);
  const order = (column: SortColumn) => {
    if (sorting?.column !== column) return 'none';
    return sorting.descending ? 'descending' : 'ascending';
  };
  return html`<table class="innovations" role="table">
    <caption class="visually-hidden">
      ${text.list}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${sortColumns.map(
          (column) =>
            html`<th scope="col" role="columnheader" aria-sort=${order(column)}>
              <button type="button" class="sort" @click=${() => list.sort(column)}>
                ${labels[column]}<svg
                  class="sort-sign"
                  viewBox="0 0 12 12"
                  aria-hidden="true"
                  focusable="false"
                >
                  <path class="up" d="M6 1.5 9 5H3z"></path>
                  <path class="down" d="M6 10.5 3 7h6z"></path>
                </svg>
              </button>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => innovationRow(row, labels, context))}
    </tbody>
  </table>`;
}

function columnLabels({ text }: PanelContext): Readonly<Record<SortColumn, string>> {
  return {
    name: text.innovation,
    owner: text.owner,
    dimension: text.dimension,
    stage: text.stage,
    progress: text.progressOf,
    updated: text.updated,
  };
}

function innovationRow(
  row: InnovationRow,
  labels: Readonly<Record<SortColumn, string>>,
  { locale, plan, text }: PanelContext,
): TemplateResult {
  const cell = (column: SortColumn, content: unknown) =>
    html`<td role="cell" class="cell-${column}">
      <span class="cell-label" aria-hidden="true">${labels[column]}</span>
      <span class="cell-content">${content}</span>
    </td>`;
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      <span class="innovation-name" dir="auto">${row.name}</span>
      <span class="muted small" dir="auto">${row.code}</span>
    </th>
    ${cell('owner', ownerCell(row, text.ownerMissing, translate(locale, 'innovation.door.council')))}
    ${cell(
      'dimension',
      html`<span class="dimension"
        >${dimensionMark(plan.framework, row.dimensionId)}<span dir="auto"
          >${findDimension(plan.framework, row.dimensionId)?.name[locale] ?? row.dimensionId}</span
        ></span
      >`,
    )}
    ${cell('stage', breakable(translate(locale, `innovation.stage.${row.stage}`)))}
    ${cell(
      'progress',
      html`<span class="bar-cell"
        >${bar(row.progress, whole)}<span>${formatProgress(locale, row.progress)}</span></span
      >`,
    )}
    ${cell('updated', formatDate(locale, row.updatedAt))}
  </tr>`;
}

function ownerCell({ door, owner }: InnovationRow, missing: string, council: string) {
  const name = html`<span class="clamped" dir="auto" title=${owner}>${owner || missing}</span>`;
  return door === 'council' ? html`${name}<span class="muted small door">${council}</span>` : name;
}
