import type { ColumnUnit } from './column-unit.js';

/** What amounts are in, where a unit is named with it: `Rp. juta`, `juta rupiah`. */
export const currency = String.raw`(?:rp|rupiah|idr)`;

interface UnitWords {
  readonly unit: ColumnUnit;
  readonly words: string;
  /** How many groups of three zeros stand for it. */
  readonly groups: number;
}

/** How offices name the units of money. */
export const unitWords: readonly UnitWords[] = [
  { unit: 'thousand', words: 'ribu(?:an)?|rb|thousands?', groups: 1 },
  { unit: 'million', words: 'juta(?:an)?|jt|millions?', groups: 2 },
  { unit: 'billion', words: 'mili?ar(?:an)?|milyar(?:an)?|billions?', groups: 3 },
  { unit: 'trillion', words: 'triliun(?:an)?|trilyun(?:an)?|trillions?', groups: 4 },
];

/** All of these words. */
export const anyUnitWord: string = unitWords.map(({ words }) => words).join('|');

/** No header is longer; what is longer is a paragraph. */
export const longestUnitText = 200;
