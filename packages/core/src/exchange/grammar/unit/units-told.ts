import { cleanText } from '../clean-text.js';
import type { ColumnUnit } from './column-unit.js';
import { currency } from './unit-words.js';
import { unitsSaid } from './units-said.js';

const aboutFigures = new RegExp(
  String.raw`(?<![a-z])(?:dalam|satuan|unit|dlm|in|${currency})(?![a-z])|[(×*]|(?<![a-z])x\s*(?:rp\.?\s*)?1`,
  'iu',
);

/**
 * Units that a text around a table names for it: `(dalam jutaan rupiah)`. A title that only has the word in it
 * (`Program Tiga Juta Rumah`) says nothing of figures.
 */
export const unitsTold = (text: string): readonly ColumnUnit[] =>
  aboutFigures.test(cleanText(text)) ? unitsSaid(text) : [];
