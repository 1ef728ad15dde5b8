import { cleanText } from '../clean-text.js';
import { anyUnitWord, currency, longestUnitText } from './unit-words.js';
import { unitsSaid } from './units-said.js';

const word = String.raw`(?:dalam|satuan|dlm|in|of|${currency}|${anyUnitWord}|persen|percent)(?![a-z])`;
const bare = new RegExp(
  String.raw`^[\s([.:,'x×*]*(?:(?:${word}|%|[01., ]*000)[\s.:,'()[\]x×*-]*)+$`,
  'iu',
);

/** Whether a text is nothing but a unit: `(Rp juta)`, `%`, `(000)`. An amount such as `(1.000)` is none. */
export function isBareUnit(text: string): boolean {
  if (text.length > longestUnitText) return false;
  const said = cleanText(text);
  if (!bare.test(said)) return false;
  if (!/\d/u.test(said)) return true;
  const isAmount = /^\([\d.,\s]*[1-9]/u.test(said) || (/1/u.test(said) && !/[([x×*]/iu.test(said));
  return !isAmount && unitsSaid(said).length > 0;
}
