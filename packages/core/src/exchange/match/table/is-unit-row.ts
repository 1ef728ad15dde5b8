import type { ColumnForm } from '../../columns/column.js';
import { cleanText, isBlank } from '../../grammar/clean-text.js';
import { readNumber } from '../../grammar/read-number.js';
import { isBareUnit } from '../../grammar/unit/is-bare-unit.js';
import { isMeasure } from '../../grammar/unit/is-measure.js';
import type { TableCell } from './table-row.js';

/** What anybody may write in brackets too: only what is a unit for sure isn't an entry there. */
const written: ReadonlySet<ColumnForm> = new Set([
  'line',
  'text',
  'lines',
  'reference',
  'references',
  'link',
]);

const longestRemark = 40;

/** What stands in brackets, where nothing else does; an amount below zero is none. */
function remarkOf(text: string): string | null {
  if (text.length > longestRemark) return null;
  const [, remark] = /^[([]([^()[\]]+)[)\]]$/u.exec(text) ?? [];
  return remark === undefined || readNumber(remark).kind !== 'unreadable' ? null : remark;
}

/**
 * Whether a row below a header only says in what its columns are written: `(tahun)`, `(Rp juta)`, `(orang)`. One cell
 * at least has to be a unit for sure; what stands in brackets beside it is a remark, unless in a column of texts.
 */
export function isUnitRow(
  cells: readonly TableCell[],
  formOf: (column: number) => ColumnForm | undefined,
): boolean {
  let isSure = false;
  for (const { column, value } of cells) {
    if (value.kind !== 'text') return false;
    const text = cleanText(value.text);
    if (isBlank(text)) continue;
    const remark = remarkOf(text);
    const form = formOf(column);
    const isOfTexts = form !== undefined && written.has(form);
    if (isBareUnit(text) || (remark !== null && isMeasure(remark))) {
      isSure ||= isBareUnit(text) || !isOfTexts;
    } else if (isOfTexts || (remark === null && !isMeasure(text))) return false;
  }
  return isSure;
}
