import type { Locale } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { Later } from '../later.js';
import { baseMessages } from '../messages/messages.js';
import type { DataTable } from './data-table.js';
import { fileName, saveFile } from './save-file.js';
import { tableCsv } from './table-csv.js';

/** What turns a drawing into a file is for those who save one. */
const laterSaveDrawing = new Later(() =>
  import('./save-drawing.js').then(({ saveDrawing }) => saveDrawing),
);

/** Puts a drawing into a figure that shows none as it is saved; what it gives takes it away again. */
export type PrepareDrawing = (figure: Element) => () => void;

/**
 * Buttons that give the table of a figure as CSV, and its drawing, where it has one, as SVG and PNG.
 *
 * @csspart download-button - A button that saves a table or a picture
 */
export function figureDownloads(
  table: DataTable,
  locale: Locale,
  hasDrawing: boolean,
  prepare: PrepareDrawing = () => () => undefined,
): TemplateResult {
  const text = baseMessages[locale];
  const formats = hasDrawing ? (['CSV', 'SVG', 'PNG'] as const) : (['CSV'] as const);
  return html`<span class="downloads" role="group" aria-label="${text.download}: ${table.caption}">
    <span aria-hidden="true">${text.download}</span>
    ${formats.map(
      (format) =>
        html`<button
          type="button"
          class="link-button"
          part="download-button"
          @click=${(event: Event) => void save(format, event, { table, locale, prepare })}
        >
          ${format}
        </button>`,
    )}
  </span>`;
}

async function save(
  format: 'CSV' | 'SVG' | 'PNG',
  event: Event,
  { locale, prepare, table }: { table: DataTable; locale: Locale; prepare: PrepareDrawing },
): Promise<void> {
  const name = fileName(table.caption, format.toLowerCase());
  const { currentTarget } = event;
  const buttons = currentTarget instanceof Element ? currentTarget.closest('.downloads') : null;
  buttons?.querySelector('.not-saved')?.remove();
  if (format === 'CSV') {
    if ((await table.complete?.()) === false) buttons?.append(notSaved(locale));
    else saveFile(name, new Blob([tableCsv(table, locale)], { type: 'text/csv;charset=utf-8' }));
    return;
  }
  const figure = currentTarget instanceof Element ? currentTarget.closest('figure') : null;
  if (figure === null) return;
  const saveDrawing = await laterSaveDrawing.fetch();
  if (saveDrawing === null) {
    buttons?.append(notSaved(locale));
    return;
  }
  const putAway = prepare(figure);
  try {
    const drawing = figure.querySelector('svg[role="img"], svg.drawing');
    if (drawing instanceof SVGSVGElement)
      await saveDrawing(name, drawing, { caption: table.caption, format });
  } finally {
    putAway();
  }
}

/** Stands behind the buttons until one of them works. */
function notSaved(locale: Locale): HTMLElement {
  const note = document.createElement('span');
  note.className = 'not-saved';
  note.role = 'alert';
  note.textContent = baseMessages[locale].partMissing;
  return note;
}
