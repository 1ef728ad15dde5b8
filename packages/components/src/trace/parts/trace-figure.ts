import { html, nothing, type TemplateResult } from 'lit';
import type { DataTable } from '../../base/figure/data-table.js';
import { figureDownloads } from '../../base/figure/figure-downloads.js';
import { baseMessages } from '../../base/messages/messages.js';
import type { VirtualList } from '../../base/virtual/virtual-list.js';
import { virtualTable } from '../../base/virtual/virtual-table.js';
import type { TraceContext } from '../trace-context.js';

export interface TraceFigure {
  readonly picture: unknown;
  /** What explains the signs of the picture. */
  readonly legend: unknown;
  readonly hasDrawing: boolean;
  readonly table: DataTable;
  readonly list: VirtualList;
  readonly context: TraceContext;
}

/**
 * The drawing or list with its downloads and its table.
 *
 * @csspart figure - A picture with its buttons and table
 * @csspart table-button - The button that shows the table behind a picture
 */
export function traceFigure(options: TraceFigure): TemplateResult {
  const { context, hasDrawing, legend, list, picture, table } = options;
  const { disclosure, locale, text } = context;
  const words = baseMessages[locale];
  const open = disclosure.isOpen('table');
  return html`<figure class="figure" part="figure" aria-label=${table.caption}>
    ${picture} ${legend}
    <div class="figure-actions no-print">
      <button
        type="button"
        class="link-button"
        part="table-button"
        aria-expanded=${open}
        @click=${() => disclosure.toggle('table')}
      >
        ${open ? words.hideTable : words.showTable}<span class="visually-hidden"
          >: ${table.caption}</span
        >
      </button>
      ${figureDownloads(table, locale, hasDrawing)}
    </div>
    ${open ? virtualTable(table, list) : nothing}
    <p id="trace-keys" class="visually-hidden">${text.keys}</p>
  </figure>`;
}
