import { formatDate } from '../../../locale/format-date.js';
import { formatFigure } from '../../../locale/format-figure.js';
import { formatRupiah } from '../../../locale/format-rupiah.js';
import type { Locale } from '../../../locale/locale.js';
import { printValue } from '../../columns/cell/print-cell.js';
import type { SheetColumn } from '../../columns/sheet-column.js';

/** More than people write; what sums of decimals add behind is nobody's. */
const mostDecimals = 12;

/** What a value of a column is as a text for a reader: `Rp1.500.000`, `25%`, `3 Mei 2026`; `null` for nothing. */
export function shownText(column: SheetColumn, value: unknown, lang: Locale): string | null {
  const content = printValue(column, value, lang);
  if (content === null || typeof content === 'string') return content?.trim() ?? null;
  if (typeof content !== 'number') return formatDate(lang, content.day);
  switch (column.form) {
    case 'rupiah':
      return formatRupiah(lang, content);
    case 'percent':
      return `${formatFigure(lang, content, mostDecimals)}%`;
    case 'year':
      return String(content);
    default:
      return formatFigure(lang, content, mostDecimals);
  }
}

/** What a value is that no column shows. */
export function plainText(value: unknown, lang: Locale): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatFigure(lang, value, mostDecimals);
  if (Array.isArray(value)) return value.map((entry) => plainText(entry, lang)).join('; ');
  return JSON.stringify(value);
}
