import type { ProgramColumn } from '@kotacerdas/core/action-plan';
import { html, type TemplateResult } from 'lit';
import type { TableContext } from '../table-context.js';

/** The header of a column, which orders the table by it. */
export function sortHeader(
  column: ProgramColumn,
  at: number,
  { list, text, view }: TableContext,
): TemplateResult {
  const { sorting } = view;
  const order =
    sorting?.column !== column ? 'none' : sorting.descending ? 'descending' : 'ascending';
  return html`<th
    role="columnheader"
    scope="col"
    class="c-${column}"
    aria-colindex=${at + 1}
    aria-sort=${order}
  >
    <button type="button" class="sort" @click=${() => list.sort(column)}>
      ${text.columns[column]}<svg
        class="sort-sign"
        viewBox="0 0 12 12"
        aria-hidden="true"
        focusable="false"
      >
        <path class="up" d="M6 1.5 9 5H3z"></path>
        <path class="down" d="M6 10.5 3 7h6z"></path>
      </svg>
    </button>
  </th>`;
}
