import { headerText } from './header-text.js';
import { plainWords } from './plain-words.js';

const or = /\s*\/\s*|\s+(?:atau|or)\s+/i;
/** `U/S/G` are no names, and neither are years and quarters. */
const shortest = 3;
/** More are a list, and not names of one thing. */
const most = 4;

/**
 * The names of a header that gives several, as they are compared: what stands between slashes, or is joined by *atau*.
 * None where it gives but one or a whole list, or where one of them is a letter or a figure.
 *
 * @example
 * alternatives('Bidang/Dimensi'); // ['bidang', 'dimensi']
 */
export function alternatives(header: string): readonly string[] {
  if (/\d/.test(header)) return [];
  const names = header
    .split(or)
    .map((name) => plainWords(headerText(name)))
    .filter((name) => name !== '');
  if (names.length < 2 || names.length > most) return [];
  return names.some(({ length }) => length < shortest) ? [] : names;
}
