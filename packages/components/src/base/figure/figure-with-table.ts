import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../controllers/disclosure.js';
import { baseMessages } from '../messages/messages.js';
import { dataTable, type DataTable } from './data-table.js';
import { figureDownloads, type PrepareDrawing } from './figure-downloads.js';

export interface FigureOptions {
  /** Tells figures of one widget apart. */
  readonly key: string;
  readonly picture: unknown;
  /** Whether the picture is an SVG with `role="img"` or of class `drawing`, to be saved as a file. */
  readonly hasDrawing?: boolean;
  /** Makes the drawing that is saved, where another one is shown. */
  readonly prepare?: PrepareDrawing;
  readonly table: DataTable;
  readonly locale: Locale;
  readonly disclosure: Disclosure;
}

/**
 * A picture with its table behind it. Screen readers always have the table; the button shows it to
 * everyone else. What nobody sees or saves at once is drawn behind the first frame.
 *
 * @csspart figure - A picture with its buttons and table
 * @csspart table-button - The button that shows the table behind a picture
 */
export function figureWithTable(options: FigureOptions): TemplateResult {
  const { disclosure, hasDrawing = true, key, locale, picture, prepare, table } = options;
  const text = baseMessages[locale];
  const open = disclosure.isOpen(`table ${key}`);
  const id = `table-${key}`;
  const { shown } = disclosure.firstFrame;
  return html`<figure class="figure" part="figure" aria-label=${table.caption}>
    ${picture}
    <div class="figure-actions no-print">
      <button
        type="button"
        class="link-button"
        part="table-button"
        aria-expanded=${open}
        aria-controls=${id}
        @click=${() => disclosure.toggle(`table ${key}`)}
      >
        ${open ? text.hideTable : text.showTable}<span class="visually-hidden"
          >: ${table.caption}</span
        >
      </button>
      ${shown ? figureDownloads(table, locale, hasDrawing, prepare) : nothing}
    </div>
    <div
      id=${id}
      class=${open ? 'table-frame' : 'visually-hidden'}
      role=${open ? 'group' : nothing}
      aria-label=${open ? table.caption : nothing}
      tabindex=${open ? 0 : nothing}
    >
      ${open || shown ? dataTable(table) : nothing}
    </div>
  </figure>`;
}
