import { isBlank, shortText } from '../clean-text.js';
import { decimalOf, shiftDecimal, toNumber, type Decimal } from '../decimal.js';
import { readDecimals, type DecimalSign } from '../read-decimals.js';
import { readRupiah } from '../read-rupiah.js';
import { empty, oneOf, unreadable, valueOf, type Reading } from '../reading.js';
import { writtenAmount } from '../written-amount.js';
import { zerosOfUnit, type ColumnUnit } from './column-unit.js';

/**
 * No line of a plan costs so much: what becomes a trillion rupiah by its header alone was perhaps written in full.
 */
const implausible = 1_000_000_000_000;

/**
 * What a text says under a header that names a unit: `750` in millions is 750000000. What carries a unit itself
 * (`Rp 1,5 miliar`, `25%`) goes by that. What the header makes implausible may also be meant as it stands, and what it
 * leaves with fractions of a rupiah may be meant as the nearest whole: both are doubtful.
 *
 * @example
 * readInUnit('750', 'million'); // { kind: 'value', value: 750000000 }
 * readInUnit('2.500.000', 'million'); // { kind: 'doubtful', readings: [2500000, 2500000000000] }
 */
export function readInUnit(text: string, unit: ColumnUnit, sign?: DecimalSign): Reading<number> {
  const cleaned = shortText(text);
  if (cleaned === null) return unreadable;
  if (isBlank(cleaned)) return empty;
  if (unit === 'percent') {
    const bare = cleaned.replace(/\s*(?:%|persen)$/iu, '');
    return inUnit(readDecimals(bare, sign), unit, bare !== cleaned);
  }
  const amount = writtenAmount(cleaned);
  if (amount === null) return unreadable;
  return amount.zeros === null ? inUnit(amount.read(sign), unit, false) : readRupiah(text, sign);
}

/** The same of a cell that holds a number. Spreadsheets keep 15 digits of it. */
export function numberInUnit(value: number, unit: ColumnUnit): Reading<number> {
  const [, minus = '', whole, fraction = ''] =
    /^(-?)(\d+)(?:\.(\d+))?$/u.exec(String(Number(value.toPrecision(15)))) ?? [];
  if (whole === undefined) return unreadable;
  return inUnit(valueOf(decimalOf(whole, fraction, minus !== '')), unit, false);
}

/** @param isOwn whether the cell names the unit itself */
function inUnit(reading: Reading<Decimal>, unit: ColumnUnit, isOwn: boolean): Reading<number> {
  if (reading.kind === 'empty' || reading.kind === 'unreadable') return reading;
  const decimals = reading.kind === 'value' ? [reading.value] : reading.readings;
  const read = decimals.map((decimal) =>
    unit === 'percent' ? shareOf(decimal, isOwn) : rupiahOf(decimal, zerosOfUnit[unit]),
  );
  const readings = [...new Set(read.flatMap(({ meanings }) => meanings))];
  return oneOf(readings, reading.kind === 'value' && read.every(({ isSure }) => isSure));
}

interface Meanings {
  /** The likelier one first. */
  readonly meanings: readonly number[];
  readonly isSure: boolean;
}

const known = (value: number | null): number[] => (value === null ? [] : [value]);

/** A quarter below `%` may be one of a hundredth, or was written as the share that it is. */
function shareOf(decimal: Decimal, isOwn: boolean): Meanings {
  const plain = toNumber(decimal);
  const share = toNumber(shiftDecimal(decimal, zerosOfUnit.percent));
  const isDoubtful = !isOwn && plain !== null && plain !== 0 && Math.abs(plain) < 1;
  return isDoubtful
    ? { meanings: [plain, ...known(share)], isSure: false }
    : { meanings: known(share), isSure: true };
}

function rupiahOf(decimal: Decimal, zeros: number): Meanings {
  const plain = toNumber(decimal);
  const exact = toNumber(shiftDecimal(decimal, zeros));
  // No minus before zero.
  const rupiah = exact === null ? null : Math.round(exact) || 0;
  if (rupiah === null || !Number.isSafeInteger(rupiah)) {
    // Too much to be counted: it can only be meant as it stands.
    return { meanings: zeros > 0 ? known(plain).filter(Number.isSafeInteger) : [], isSure: false };
  }
  if (zeros > 0 && Math.abs(rupiah) >= implausible && Number.isSafeInteger(plain)) {
    return { meanings: [...known(plain), rupiah], isSure: false };
  }
  // Without a unit a fraction of a rupiah is a mistake; with one it comes from dividing.
  if (rupiah !== exact) return { meanings: zeros > 0 ? [rupiah] : [], isSure: false };
  return { meanings: [rupiah], isSure: true };
}
