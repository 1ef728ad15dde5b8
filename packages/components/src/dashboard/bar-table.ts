import { html, type TemplateResult } from 'lit';
import { bar } from '../base/drawing/bar.js';

export interface BarRow {
  readonly label: unknown;
  /** `null` where nobody knows: no bar, only the text. */
  readonly value: number | null;
  /** The value as it is read. */
  readonly text: string;
}

export interface BarTableOptions {
  readonly caption: string;
  readonly columns: readonly [name: string, value: string];
  readonly rows: readonly BarRow[];
  /** The value of a full bar; by default the largest. */
  readonly full?: number;
}

/** Bars that are a table: name, bar and figure in each row. */
export function barTable({ caption, columns, full, rows }: BarTableOptions): TemplateResult {
  const length = full ?? Math.max(...rows.map(({ value }) => value ?? 0), 1);
  return html`<table class="bar-table">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <colgroup>
      <col class="name-column" />
      <col />
    </colgroup>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${columns[0]}</th>
        <th scope="col">${columns[1]}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, text, value }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>
              ${
                value === null
                  ? html`<span class="unknown">${text}</span>`
                  : html`<span class="bar-cell">${bar(value, length)}<span>${text}</span></span>`
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
