import type { InventoryRow, InventorySorting } from '@kotacerdas/core/dashboard';
import { findDimension } from '@kotacerdas/core/framework';
import { formatDate, translateTerm } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { bar } from '../../base/drawing/bar.js';
import { breakable } from '../../base/locale/breakable.js';
import { formatProgress } from '../../base/locale/format-progress.js';
import type { InventoryList } from '../../inventory/list/inventory-list.js';
import type { PanelContext } from '../panel.js';

const whole = 100;

const sortColumns = ['title', 'owner', 'dimension', 'stage', 'progress', 'updated'] as const;
type SortColumn = (typeof sortColumns)[number];

/**
 * The table. On a phone every row becomes a card by CSS; the roles are written out because some
 * browsers take them from a table that is not laid out as one.
 */
export function innovationTable(
  rows: readonly InventoryRow[],
  list: InventoryList,
  context: PanelContext,
): TemplateResult {
  const { text } = context;
  const labels = columnLabels(context);
  const { sorting } = list;
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
              <button type="button" class="sort" @click=${() => list.order(next(column, sorting))}>
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

/** Up by a column; again the other way round; a third time as the plan has it. */
function next(column: SortColumn, before: InventorySorting | null): InventorySorting | null {
  if (before?.column !== column) return { column, descending: false };
  return before.descending ? null : { column, descending: true };
}

function columnLabels({ text }: PanelContext): Readonly<Record<SortColumn, string>> {
  return {
    title: text.innovation,
    owner: text.owner,
    dimension: text.dimension,
    stage: text.stage,
    progress: text.progressOf,
    updated: text.updated,
  };
}

function innovationRow(
  row: InventoryRow,
  labels: Readonly<Record<SortColumn, string>>,
  { locale, plan, text }: PanelContext,
): TemplateResult {
  const progress = row.progress ?? 0;
  const cell = (column: SortColumn, content: unknown) =>
    html`<td role="cell" class="cell-${column}">
      <span class="cell-label" aria-hidden="true">${labels[column]}</span>
      <span class="cell-content">${content}</span>
    </td>`;
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      <span class="innovation-name" dir="auto">${row.title}</span>
      <span class="muted small" dir="auto">${row.code}</span>
    </th>
    ${cell('owner', ownerCell(row, text.ownerMissing, translateTerm(locale, 'innovation.door.council')))}
    ${cell(
      'dimension',
      html`<span class="dimension"
        >${dimensionMark(plan.framework, row.dimensionId)}<span dir="auto"
          >${findDimension(plan.framework, row.dimensionId)?.name[locale] ?? row.dimensionId}</span
        ></span
      >`,
    )}
    ${cell(
      'stage',
      row.stage === null
        ? nothing
        : breakable(translateTerm(locale, `innovation.stage.${row.stage}`)),
    )}
    ${cell(
      'progress',
      html`<span class="bar-cell"
        >${bar(progress, whole)}<span>${formatProgress(locale, progress)}</span></span
      >`,
    )}
    ${cell('updated', formatDate(locale, row.updatedAt))}
  </tr>`;
}

function ownerCell({ door, owner }: InventoryRow, missing: string, council: string) {
  const name = html`<span class="clamped" dir="auto" title=${owner}>${owner || missing}</span>`;
  return door === 'council' ? html`${name}<span class="muted small door">${council}</span>` : name;
}
