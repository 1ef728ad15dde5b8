import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { DataTable } from '../figure/data-table.js';
import { rowOffsets } from './row-offsets.js';
import type { VirtualList } from './virtual-list.js';
import { virtualRows } from './virtual-rows.js';

/** Height of a row, in em; its style sheet has the same. */
const rowHeight = 2.5;

/**
 * The figures behind a drawing of thousands of rows, as a table that draws only those in view. A cell keeps to
 * one line; its title has the whole text.
 *
 * @csspart table - The table behind a picture
 */
export function virtualTable(
  { caption, columns, rows }: DataTable,
  list: VirtualList,
): TemplateResult {
  const offsets = rowOffsets(rows.length, () => rowHeight * list.measured.em);
  const look = (index: number) => {
    const column = columns[index];
    return `${column?.numeric === true ? 'numeric' : ''} ${column?.width ?? ''}`.trim();
  };
  return html`<div
    class="long-table"
    role="group"
    aria-label=${caption}
    tabindex="0"
    ${ref(list.scroller)}
  >
    <table part="table" role="table" aria-rowcount=${rows.length + 1}>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${columns.map(
            ({ label }, index) =>
              html`<th role="columnheader" scope="col" class=${look(index)}>${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${virtualRows(list, {
          offsets,
          row: (at) => {
            const [name = '', ...cells] = rows[at] ?? [];
            return html`<tr role="row" aria-rowindex=${at + 2}>
              <th role="rowheader" scope="row" dir="auto" class=${look(0)} title=${name}>
                <span>${name}</span>
              </th>
              ${cells.map(
                (cell, index) =>
                  html`<td role="cell" class=${look(index + 1)} title=${cell}>
                    <span>${cell}</span>
                  </td>`,
              )}
            </tr>`;
          },
          room: (height) =>
            html`<tr aria-hidden="true">
              <td class="room"><svg width="1" height=${height}></svg></td>
            </tr>`,
        })}
      </tbody>
    </table>
  </div>`;
}
