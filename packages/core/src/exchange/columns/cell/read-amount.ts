import { readDate } from '../../grammar/read-date.js';
import { readNumber } from '../../grammar/read-number.js';
import { readPercent } from '../../grammar/read-percent.js';
import { readRupiah } from '../../grammar/read-rupiah.js';
import { readYear } from '../../grammar/read-year.js';
import type { DecimalSign } from '../../grammar/read-decimals.js';
import { mapReading, type Reading } from '../../grammar/reading.js';
import { serialDay } from '../../grammar/serial-day.js';
import type { CellValue } from '../../reader/sheet.js';
import type { CellProblemCode, CellReading } from './cell-reading.js';
import type { ReadCellOptions } from './read-cell-options.js';
import { readInColumnUnit } from './read-in-column-unit.js';
import { textOfCell } from './text-of-cell.js';

type AmountForm = 'number' | 'rupiah' | 'percent' | 'day' | 'year' | 'level';
type NumberCell = Extract<CellValue, { kind: 'number' }>;

const codes: Readonly<Record<AmountForm, CellProblemCode>> = {
  number: 'not-a-number',
  rupiah: 'not-an-amount',
  percent: 'not-a-percentage',
  day: 'not-a-day',
  year: 'not-a-year',
  level: 'not-a-level',
};

/** A number, an amount, a share, a day, a year or a level: from a number as it is, from text by Indonesian grammar. */
export function readAmount(
  form: AmountForm,
  cell: CellValue,
  options: ReadCellOptions,
): CellReading {
  const found = textOfCell(cell, options.dates);
  const reading = amountOf(form, cell, options);
  if (reading === null) {
    const said = options.unit?.kind === 'open' ? options.unit.said : '';
    return { kind: 'problem', code: 'unit-open', params: { found, said } };
  }
  if (reading.kind === 'unreadable')
    return { kind: 'problem', code: codes[form], params: { found } };
  return reading.kind === 'doubtful' ? doubtOf(form, cell, reading.readings, options) : reading;
}

/** `null` where it isn't settled yet in which unit the column is. */
function amountOf(
  form: AmountForm,
  cell: CellValue,
  options: ReadCellOptions,
): Reading<string | number> | null {
  const { dates, unit } = options;
  const reading =
    cell.kind === 'number'
      ? fromNumber(form, cell, options)
      : fromText(form, textOfCell(cell, dates), options);
  const isInUnits = form === 'rupiah' || form === 'number';
  if (unit === undefined || !isInUnits) return reading;
  return readInColumnUnit(cell, unit, mapReading(reading, numberOf), options);
}

const numberOf = (value: string | number) => (typeof value === 'number' ? value : null);

const decimalSigns: readonly DecimalSign[] = ['comma', 'point'];

/** What makes an amount doubtful: where one answer settles it, the sign of its decimals. */
function doubtOf(
  form: AmountForm,
  cell: CellValue,
  readings: readonly (string | number)[],
  options: ReadCellOptions,
): CellReading {
  if (form === 'day') return { kind: 'doubtful', readings, about: 'day' };
  const bySign = decimalSigns.flatMap((sign) => {
    const reading = cell.kind === 'text' ? amountOf(form, cell, { ...options, sign }) : null;
    return reading?.kind === 'value' ? [{ sign, value: reading.value }] : [];
  });
  const signs = readings.flatMap(
    (reading) => bySign.find(({ value }) => value === reading)?.sign ?? [],
  );
  if (signs.length === readings.length && options.sign === undefined) {
    return { kind: 'doubtful', readings, about: 'decimals', signs };
  }
  if (options.unit === undefined) return { kind: 'doubtful', readings, about: 'percent' };
  return { kind: 'doubtful', readings, about: readings.length === 1 ? 'rounding' : 'unit' };
}

const sure = <Value>(value: Value | null): Reading<Value> =>
  value === null ? { kind: 'unreadable' } : { kind: 'value', value };

function fromNumber(
  form: AmountForm,
  { shownAs, value }: NumberCell,
  { dates }: ReadCellOptions,
): Reading<string | number> {
  switch (form) {
    case 'day':
      return sure(shownAs === 'day' ? serialDay(value, dates) : null);
    case 'percent':
      // By its text: 0.07 × 100 is 7.000000000000001.
      return sure(shownAs === 'percent' ? Number(`${value}e2`) : value);
    case 'rupiah':
      return sure(Number.isSafeInteger(value) ? value : null);
    case 'year':
      return sure(shownAs === 'number' && isYear(value) ? value : null);
    case 'level':
      return sure(isLevel(value) ? value : null);
    case 'number':
      return sure(shownAs === 'day' ? null : value);
  }
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2200;
const isLevel = (value: number) => Number.isInteger(value) && value >= 1 && value <= 5;

function fromText(
  form: AmountForm,
  text: string,
  { sign }: ReadCellOptions,
): Reading<string | number> {
  switch (form) {
    case 'day':
      return readDate(text);
    case 'percent':
      return readPercent(text, sign);
    case 'rupiah':
      return readRupiah(text, sign);
    case 'year':
      return readYear(text);
    case 'number':
      return readNumber(text, sign);
    case 'level': {
      const reading = readNumber(text, sign);
      return reading.kind === 'value' && !isLevel(reading.value) ? { kind: 'unreadable' } : reading;
    }
  }
}
