import type { Locale } from '@kotacerdas/core/locale';
import type { DataTable } from './data-table.js';

/** Where the comma is the decimal sign, spreadsheets part columns by a semicolon. */
const separators = { id: ';', en: ',' } as const satisfies Record<Locale, string>;

/** A figure as it is printed: digits with their signs and separators, perhaps with a unit in front. */
const figure = /^[-−+]?(?:Rp\s?)?\d[\d.,]*\s?%?$/;

/**
 * A table as CSV for a spreadsheet of that language. A text that a spreadsheet would run as a formula gets
 * an apostrophe in front; figures are left alone.
 */
export function tableCsv({ columns, rows }: DataTable, locale: Locale): string {
  const separator = separators[locale];
  const lines = [columns.map(({ label }) => label), ...rows];
  // The mark at the beginning tells Excel that it is UTF-8.
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(separator)}\r\n`).join('')}`;
}

function cell(text: string): string {
  // The typographic minus of a figure is none to a spreadsheet.
  const plain = figure.test(text) ? text.replace('−', '-') : harmless(text);
  return /[";,\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
