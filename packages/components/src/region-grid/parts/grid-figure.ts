import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../../base/controllers/disclosure.js';
import { dataTable, type DataTable } from '../../base/figure/data-table.js';
import { figureDownloads } from '../../base/figure/figure-downloads.js';
import { baseMessages } from '../../base/messages/messages.js';
import type { VirtualList } from '../../base/virtual/virtual-list.js';
import { virtualTable } from '../../base/virtual/virtual-table.js';
import type { GridContext } from '../grid-context.js';

export interface GridFigureOptions {
  readonly picture: unknown;
  readonly table: DataTable;
  readonly disclosure: Disclosure;
  readonly rows: VirtualList;
  /** Whether every row stands there, for readers without JavaScript. */
  readonly whole: boolean;
}

/**
 * The map with its table and downloads. The table is drawn when somebody asks for it: the map is a list to screen
 * readers as it is, and half a thousand rows nobody sees would slow down every search.
 *
 * @csspart figure - A picture with its buttons and table
 * @csspart table-button - The button that shows the table behind a picture
 */
export function gridFigure(
  { locale }: GridContext,
  { disclosure, picture, rows, table, whole }: GridFigureOptions,
): TemplateResult {
  const text = baseMessages[locale];
  const open = disclosure.isOpen('table');
  return html`<figure class="figure" part="figure" aria-label=${table.caption}>
    ${picture}
    <div class="figure-actions no-print">
      <button
        type="button"
        class="link-button"
        part="table-button"
        aria-expanded=${open}
        @click=${() => disclosure.toggle('table')}
      >
        ${open ? text.hideTable : text.showTable}<span class="visually-hidden"
          >: ${table.caption}</span
        >
      </button>
      ${figureDownloads(table, locale, true)}
    </div>
    ${whole ? html`<div class="table-frame">${dataTable(table)}</div>` : nothing}
    ${open ? virtualTable(table, rows) : nothing}
  </figure>`;
}
