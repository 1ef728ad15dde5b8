import type { Locale } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import type { DataTable } from '../figure/data-table.js';
import { fileName, saveFile } from '../figure/save-file.js';
import { tableCsv } from '../figure/table-csv.js';
import { listMessages } from './messages/messages.js';

/**
 * A button that gives a list as CSV. The table is made when somebody asks: that of thousands of rows would slow
 * down every keystroke of a search.
 *
 * @csspart download-button - A button that saves a table or a picture
 */
export function csvButton(makeTable: () => DataTable, locale: Locale): TemplateResult {
  const save = (): void => {
    const table = makeTable();
    const content = new Blob([tableCsv(table, locale)], { type: 'text/csv;charset=utf-8' });
    saveFile(fileName(table.caption, 'csv'), content);
  };
  return html`<button type="button" class="link-button" part="download-button" @click=${save}>
    ${listMessages[locale].downloadCsv}
  </button>`;
}
