import { formatInteger, formatRupiahShort } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { rowOffsets } from '../../base/virtual/row-offsets.js';
import { virtualRows } from '../../base/virtual/virtual-rows.js';
import type { TableRow } from '../list/table-rows.js';
import type { TableContext } from '../table-context.js';
import { cellContent } from './cell-content.js';
import { gridSizes } from './grid-sizes.js';
import { sortHeader } from './sort-header.js';
import { totalsRow } from './totals-row.js';

/**
 * The table as a grid: screen readers follow the focus from cell to cell, also to rows that are drawn only when
 * it gets there. On a phone its rows are cards; roles are written out because some browsers take them from a
 * table that isn't laid out as one.
 *
 * @csspart grid - The table of programmes
 */
export function actionGrid(context: TableContext): TemplateResult {
  const { cards, focus, open, rows, text, view } = context;
  const { columns } = view;
  const sizes = gridSizes(rows.measured.em, cards, columns.length);
  const offsets = rowOffsets(view.rows.length, (row) =>
    view.rows[row]?.kind === 'group' ? sizes.group : sizes.row,
  );
  const press = (event: KeyboardEvent): void => {
    const row = focus.press(event, {
      rows: view.rows.length,
      columns: columns.length,
      rowHeight: sizes.row,
      above: sizes.header,
      below: sizes.totals,
    });
    const found = row === null ? undefined : view.rows[row];
    if (found?.kind === 'program') open(found.program);
  };
  // Cards that are all there scroll with the page: a window within a phone's is too small to read in.
  const isOpen = cards && rows.standsWhole(view.rows.length);
  return html`<div class=${isOpen ? 'scroller open' : 'scroller'} ${ref(rows.scroller)}>
    <table
      class="grid ${cards ? 'cards' : rows.measured.sideways ? 'wide sideways' : 'wide'}"
      part="grid"
      role="grid"
      aria-label=${text.title}
      aria-describedby="grid-keys"
      aria-rowcount=${view.rows.length + 2}
      aria-colcount=${columns.length}
      @focusin=${(event: Event) => focus.follow(event)}
      @keydown=${press}
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${columns.map((column, at) => sortHeader(column, at, context))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${virtualRows(rows, {
          offsets,
          row: (at) => {
            const row = view.rows[at];
            return row === undefined ? html`` : tableRow(row, at, context);
          },
          room: (height) =>
            html`<tr class="room" aria-hidden="true">
              <td><svg width="1" height=${height}></svg></td>
            </tr>`,
        })}
      </tbody>
      <tfoot role="rowgroup">
        ${totalsRow(context)}
      </tfoot>
    </table>
  </div>`;
}

function tableRow(row: TableRow, at: number, context: TableContext): TemplateResult {
  if (row.kind === 'group') return groupRow(row, at, context);
  const { cards, focus, text, view } = context;
  return html`<tr role="row" aria-rowindex=${at + 2}>
    ${view.columns.map((column, place) => {
      const tab = focus.row === at && focus.column === place ? 0 : -1;
      const label = cards
        ? html`<span class="label" aria-hidden="true">${text.columns[column]}</span>`
        : nothing;
      const content = html`${label}<span class="content" dir="auto"
          >${cellContent(column, row.program, context)}</span
        >`;
      return column === 'name'
        ? html`<th
            role="rowheader"
            scope="row"
            class="c-name"
            aria-colindex=${place + 1}
            tabindex=${tab}
          >
            ${content}
          </th>`
        : html`<td role="gridcell" class="c-${column}" aria-colindex=${place + 1} tabindex=${tab}>
            ${content}
          </td>`;
    })}
  </tr>`;
}

function groupRow(
  { budget, key, programs }: Extract<TableRow, { kind: 'group' }>,
  at: number,
  { focus, index, locale, text, view }: TableContext,
): TemplateResult {
  const isDimension = view.grouping === 'dimension';
  const name = isDimension ? index.dimensions.get(key) : (index.opds.get(key) ?? text.unknownOpd);
  return html`<tr role="row" class="group" aria-rowindex=${at + 2}>
    <th
      role="rowheader"
      scope="rowgroup"
      colspan=${view.columns.length}
      aria-colspan=${view.columns.length}
      aria-colindex="1"
      tabindex=${focus.row === at ? 0 : -1}
    >
      <span class="group-title"
        >${isDimension ? dimensionMark(index.plan.framework, key) : nothing}
        <span class="clamped" dir="auto">${name}</span>
        <span class="muted small"
          >${text.total(formatInteger(locale, programs))} ·
          ${formatRupiahShort(locale, budget)}</span
        ></span
      >
    </th>
  </tr>`;
}
