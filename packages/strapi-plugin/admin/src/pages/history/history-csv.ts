import type { ChangeItem } from '../../../../shared/contracts/history';
import { formatMoment } from '../../history/format-moment';
import { tellChange } from '../../history/tell-change';
import type { Reader } from '../../history/tell-value';

/** Where the comma is the decimal sign, spreadsheets part columns by a semicolon. */
const separators = { id: ';', en: ',' } as const;

const columns = [
  'history.column.when',
  'history.column.who',
  'history.column.act',
  'history.column.type',
  'history.column.item',
  'history.column.reason',
  'history.column.field',
  'history.column.before',
  'history.column.after',
] as const;

/** The changes as a table for a spreadsheet: a line for each field, and one for a change of none. */
export function historyCsv(changes: readonly ChangeItem[], reader: Reader): string {
  const { text, typeName, locale } = reader;
  const rows = changes.flatMap((change) => {
    const what = [
      formatMoment(locale, change.at),
      change.actor ?? text('history.system'),
      text(`history.act.${change.act}`),
      typeName(change.type),
      change.label,
      change.reason ?? '',
    ];
    const fields = tellChange(change, reader);
    if (fields.length === 0) return [[...what, '', '', '']];
    return fields.map(({ name, before, after }) => [...what, name, before, after]);
  });
  const lines = [columns.map((column) => text(column)), ...rows];
  // The mark at the beginning tells Excel that it is UTF-8.
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(separators[locale])}\r\n`).join('')}`;
}

function cell(text: string): string {
  const plain = harmless(text);
  return /[";,\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
