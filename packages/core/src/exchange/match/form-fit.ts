import type { ColumnForm } from '../columns/column.js';
import { isBlank, cleanText } from '../grammar/clean-text.js';
import { readDate } from '../grammar/read-date.js';
import { readNumber } from '../grammar/read-number.js';
import { readPercent } from '../grammar/read-percent.js';
import { readRupiah } from '../grammar/read-rupiah.js';
import { readYear } from '../grammar/read-year.js';
import type { CellValue } from '../reader/sheet.js';

/** Fewer cells say nothing of their column. */
const fewest = 3;

type Written = Extract<CellValue, { kind: 'text' | 'number' }>;

const isWritten = (value: CellValue): value is Written =>
  value.kind === 'number' || (value.kind === 'text' && !isBlank(cleanText(value.text)));

/** What of a column's cells fits, from 0 to 1; `null` where there are too few to say. */
function shareOf(values: readonly CellValue[], fits: (value: Written) => boolean): number | null {
  const told = values.filter(isWritten);
  return told.length < fewest ? null : told.filter(fits).length / told.length;
}

const isRead = ({ kind }: { readonly kind: string }) => kind === 'value' || kind === 'doubtful';

const isNumber = (value: Written) =>
  value.kind === 'number' ? value.shownAs !== 'day' : isRead(readNumber(value.text));

const isYear = (value: Written) =>
  isRead(readYear(value.kind === 'text' ? value.text : String(value.value)));

/** A plain number above it is a year or an amount, and no share of something. */
const whole = 100;

function fits(form: ColumnForm, value: Written, isInUnit = false): boolean {
  switch (form) {
    case 'number':
    case 'level':
      return isNumber(value);
    case 'rupiah':
      if (value.kind === 'number') return value.shownAs === 'number';
      return isRead(readRupiah(value.text)) || (isInUnit && isNumber(value));
    case 'percent':
      if (value.kind === 'text') return isRead(readPercent(value.text));
      return value.shownAs === 'percent' || (value.shownAs === 'number' && value.value <= whole);
    case 'day':
      return value.kind === 'number' ? value.shownAs === 'day' : isRead(readDate(value.text));
    case 'year':
      return isYear(value);
    case 'link':
      return value.kind === 'text' && /^(?:https?:|www\.)/i.test(value.text.trim());
    case 'line':
    case 'text':
    case 'lines':
    case 'reference':
    case 'references':
    case 'choice':
    case 'choices':
      return !isNumber(value) && !fits('day', value);
    case 'yes-no':
      return true;
  }
}

/**
 * Which share of a column's cells can be what a form asks for, from 0 to 1; `null` where there are too few cells to
 * say. Where texts are asked for, numbers are none: a column of them is no name. In a unit, amounts may have decimals.
 */
export const formFit = (
  values: readonly CellValue[],
  form: ColumnForm,
  { isInUnit = false }: { readonly isInUnit?: boolean } = {},
): number | null => shareOf(values, (value) => fits(form, value, isInUnit));

/** From here on a number is more likely an amount of money than anything else. */
const amount = 100_000;

function shows(form: ColumnForm, value: Written): boolean {
  if (!fits(form, value)) return false;
  switch (form) {
    case 'day':
    case 'year':
    case 'link':
      return true;
    case 'rupiah':
      return value.kind === 'number' ? value.value >= amount : /rp/i.test(value.text);
    case 'percent':
      return value.kind === 'number' ? value.shownAs === 'percent' : value.text.includes('%');
    default:
      return false;
  }
}

/** Whether cells tell by themselves, without a header, of what form their column is. */
export const showsForm = (values: readonly CellValue[], form: ColumnForm): boolean =>
  (shareOf(values, (value) => shows(form, value)) ?? 0) > 0.9;
