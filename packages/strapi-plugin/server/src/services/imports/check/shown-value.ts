import { printCell, withColumnValue, type SheetColumn } from '@kotacerdas/core/exchange';
import { formatDate, formatRupiah, type Locale } from '@kotacerdas/core/locale';

const tags = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** What a value is shown as beside the cell that it comes from; `null` for nothing. */
export function shownValue(column: SheetColumn, value: unknown, lang: Locale): string | null {
  if (value === undefined || value === null) return null;
  const content = printCell(column, withColumnValue(column, {}, value), lang);
  if (content === null) return null;
  if (typeof content === 'string') return content.trim();
  if (typeof content === 'object') return formatDate(lang, content.day);
  switch (column.form) {
    case 'rupiah':
      return formatRupiah(lang, content);
    case 'percent':
      return `${figure(lang, content)}%`;
    case 'year':
    case 'level':
      return String(content);
    default:
      return figure(lang, content);
  }
}

/** With all the decimals that it has: what was read is to be compared with what the cell says. */
function figure(lang: Locale, value: number): string {
  return value.toLocaleString(tags[lang], { maximumFractionDigits: 12 });
}
