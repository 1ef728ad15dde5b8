import { cleanText, isBlank } from '../../grammar/clean-text.js';
import { readNumber } from '../../grammar/read-number.js';
import type { CellValue } from '../../reader/sheet.js';
import { headerText } from '../header-text.js';
import type { SheetMatch } from '../types.js';
import { isUnitRow } from './is-unit-row.js';
import type { LeftOutReason, TableCell, TableRow } from './table-row.js';

const totals =
  /^(?:sub ?|grand )?(?:jumlah|total)(?: (?:total|keseluruhan|semua|seluruhnya|akhir|umum|anggaran|pagu|biaya|rp))*$|^(?:rata rata|average)$/;

const textOf = (value: CellValue) => (value.kind === 'text' ? headerText(value.text) : '');

/** Texts that are figures or dashes say nothing by themselves. */
function isFigure(value: CellValue): boolean {
  if (value.kind !== 'text') return true;
  const cleaned = cleanText(value.text).replace(/^rp\.?\s*/i, '');
  return isBlank(cleaned) || readNumber(cleaned.replace(/,-+$|%$/, '')).kind !== 'unreadable';
}

/**
 * Nothing but the word and figures: an entry may begin with the same word. Beside the table, a sum may say what it
 * counts: `2 masalah`.
 */
function isTotal(own: readonly TableCell[], isMatched: (column: number) => boolean): boolean {
  let isSummed = false;
  for (const { column, value } of own) {
    if (isFigure(value)) continue;
    if (value.kind !== 'text') return false;
    const hasFigure = /\d/.test(value.text);
    if (isSummed && hasFigure && !isMatched(column)) continue;
    // Of most rows the first text tells already, and a figure in it that it is no sum.
    if (hasFigure || !totals.test(headerText(value.text))) return false;
    isSummed = true;
  }
  return isSummed;
}

/** `1 2 3`, `(1) (2) (3)`: each one more than the one before. */
function isNumbering(written: readonly CellValue[]): boolean {
  if (written.length < 2) return false;
  return written.every((value, index) => {
    const text = value.kind === 'number' ? String(value.value) : textOf(value);
    return text === String(index + 1);
  });
}

/** Why a row is no entry; `null` where it is one. Built once for a table, and asked from the top. */
export function leftOutOf(match: SheetMatch, firstRow: number) {
  const matched = new Map(match.columns.map(({ column, form }) => [column, form]));
  const headers = new Map(
    [...match.columns, ...match.unmatched].map(({ column, header }) => [
      column,
      headerText(header),
    ]),
  );
  const belowHeader = (own: readonly TableCell[]): LeftOutReason | null => {
    if (isNumbering(own.map(({ value }) => value))) return 'numbering';
    return isUnitRow(own, (column) => matched.get(column)) ? 'units' : null;
  };
  /** Numbering may stand below units, and units below numbering. */
  let next = firstRow;
  return ({ cells, number }: TableRow): LeftOutReason | null => {
    const own = cells.filter(({ writtenIn }) => writtenIn === undefined);
    const below = number === next ? belowHeader(own) : null;
    if (below !== null) {
      next += 1;
      return below;
    }
    if (isTotal(own, (column) => matched.has(column))) return 'total';
    const isAgain = (column: number, value: CellValue) => {
      const text = textOf(value);
      return text !== '' && text === headers.get(column);
    };
    let known = 0;
    for (const { column, value } of own) {
      if (!matched.has(column) || !isSaid(value)) continue;
      if (!isAgain(column, value)) return null;
      known += 1;
    }
    if (known === 0) return 'nothing-matched';
    return known > 1 ? 'header-again' : null;
  };
}

const isSaid = (value: CellValue) => value.kind !== 'text' || cleanText(value.text) !== '';
