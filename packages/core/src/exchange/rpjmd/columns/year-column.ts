import { foldText } from '../../../inventory/fold-text.js';
import { cleanText } from '../../grammar/clean-text.js';
import { zerosOfUnit } from '../../grammar/unit/column-unit.js';
import { unitsSaid } from '../../grammar/unit/units-said.js';

/** A year as a header says it: itself, or as the first to the fifth of the period. */
export type YearOfColumn =
  { readonly kind: 'year'; readonly year: number } | { readonly kind: 'nth'; readonly nth: number };

/** A column that holds a figure of one year. */
export interface YearColumn {
  readonly of: 'target' | 'ceiling';
  readonly at: YearOfColumn;
}

const words = {
  ceiling: /\b(?:pagu|anggaran|rp|rupiah|pendanaan|dana|ceiling|budget)\b/,
  target: /\b(?:target|kinerja|k)\b/,
} as const;

const year = /\b((?:19|20|21)\d{2})\b/;
const ordinal = /\b(?:target|pagu(?: indikatif)?|tahun|th|ke|ceiling)(?: ke)? ([1-5])\b/;
/** What stands before the period or after it is no target of a year. */
const edge = /\b(?:awal|akhir|baseline|capaian|realisasi)\b/;

/** Signs and underscores are blanks between words. */
const plain = (text: string) =>
  foldText(cleanText(text))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The year's figure that a column holds, by what its header rows say from top to bottom: `Target` over `2026`, or
 * `2026` over `Rp`. The lowest row that speaks of only one of target and ceiling decides. `null` for other columns, and
 * where neither is said.
 */
export function yearColumnOf(parts: readonly string[]): YearColumn | null {
  const texts = parts.map(plain);
  const whole = texts.join(' ');
  if (edge.test(whole)) return null;
  const at = yearOf(whole);
  const of = texts.map(kindOf).findLast((kind) => kind !== null) ?? null;
  return at === null || of === null ? null : { of, at };
}

/** Whether a header is nothing but a year, which then goes with what stands left of it. */
export function isBareYear(text: string): boolean {
  return /^(?:(?:tahun|th|ta)(?: ke)? )?(?:(?:19|20|21)\d{2}|[1-5])$/.test(plain(text));
}

function yearOf(text: string): YearOfColumn | null {
  const found = year.exec(text)?.[1];
  if (found !== undefined) return { kind: 'year', year: Number(found) };
  const nth = ordinal.exec(text)?.[1];
  return nth === undefined ? null : { kind: 'nth', nth: Number(nth) };
}

function kindOf(text: string): YearColumn['of'] | null {
  const isTarget = words.target.test(text);
  const isCeiling = words.ceiling.test(text);
  if (isTarget === isCeiling) return null;
  return isTarget ? 'target' : 'ceiling';
}

/**
 * How many zeros a header adds to its amounts: `Rp juta`, `dalam ribuan`; `null` where it names two units, of which
 * nobody knows which holds.
 */
export function zerosSaid(text: string): number | null {
  const [unit, ...others] = unitsSaid(text);
  if (others.length > 0) return null;
  return unit === undefined ? 0 : zerosOfUnit[unit];
}
