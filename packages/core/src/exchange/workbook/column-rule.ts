import type { SheetColumn } from '../columns/sheet-column.js';
import type { Locale } from '../../locale/locale.js';
import type { ListPlaces } from './list-sheet.js';
import type { CellRule } from './xml/sheet-model.js';

type Rule = Pick<CellRule, 'allows' | 'hint' | 'strict'>;

/**
 * What a column's cells may hold. Spreadsheets refuse only what no grammar of ours could read: an amount like
 * `Rp 1,5 miliar` or a code typed by hand is asked about, and may stay.
 */
export function columnRule(column: SheetColumn, lang: Locale, lists: ListPlaces): Rule {
  const hint = { title: column.title[lang], text: column.help[lang] };
  return {
    hint,
    allows: column.given ? undefined : allowed(column, lists),
    strict: isStrict(column),
  };
}

const isStrict = ({ form, key }: SheetColumn) =>
  form === 'level' || form === 'yes-no' || (form === 'choice' && key !== 'indicator');

function allowed(column: SheetColumn, lists: ListPlaces): Rule['allows'] {
  switch (column.form) {
    case 'choice':
    case 'reference':
    case 'yes-no': {
      const range = lists.get(column.options);
      return range === undefined ? undefined : { kind: 'list', range };
    }
    case 'level':
      return { kind: 'whole', least: 1, most: 5 };
    case 'year':
      return { kind: 'whole', least: 1945, most: 2200 };
    case 'percent':
      return { kind: 'decimal', least: 0, most: 100 };
    case 'rupiah':
      return { kind: 'whole', least: 0, most: Number.MAX_SAFE_INTEGER };
    default:
      return undefined;
  }
}
