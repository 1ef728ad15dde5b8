import { html, nothing, type TemplateResult } from 'lit';

/** A column of a table; figures stand to the right. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
  /** How much of its texts one line shows where a table draws only the rows in view. */
  readonly width?: 'short' | 'long';
}

/** Texts of a table, ready to be read; the first cell of a row names it. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Loads what {@link rows} still miss before they become a file; whether that worked. */
  readonly complete?: () => Promise<boolean>;
}

/**
 * The figures behind a drawing as a table.
 *
 * @csspart table - The table behind a picture
 */
export function dataTable({ caption, columns, rows }: DataTable): TemplateResult {
  const align = (index: number) => (columns[index]?.numeric === true ? 'numeric' : nothing);
  return html`<table class="data-table" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(
          ({ label }, index) => html`<th scope="col" class=${align(index)}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name = '', ...cells]) =>
          html`<tr>
            <th scope="row" dir="auto">${name}</th>
            ${cells.map((cell, index) => html`<td class=${align(index + 1)}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
