import { distance } from 'fastest-levenshtein';

/** Shorter words are too easily mistaken for each other: kode, mode, kota. */
const shortest = 5;
const nearestSpelling = 0.8;
const largestPart = 0.6;

const digitsOf = (text: string) => text.replaceAll(/\D+/g, ' ').trim();

/**
 * How near a header is to a name, both as `headerText` gives them, from 0 to 0.9: by its spelling, or because it says
 * the name and a word or two besides. Where their figures differ they are never near: the budget of 2026 is not that
 * of 2027, nor that of all years.
 */
export function nearness(header: string, name: string): number {
  if (digitsOf(header) !== digitsOf(name)) return 0;
  return Math.max(0.9 * bySpelling(header, name), 0.85 * byWords(header, name));
}

function bySpelling(header: string, name: string): number {
  const [short, long] = [header.length, name.length].toSorted((a, b) => a - b);
  if (short === undefined || long === undefined || short < shortest) return 0;
  // So different in length, they can't be near: most pairs end here.
  if (short < nearestSpelling * long) return 0;
  const share = 1 - distance(header, name) / long;
  return share < nearestSpelling ? 0 : share;
}

function byWords(header: string, name: string): number {
  if (name.length < shortest || name.length >= header.length) return 0;
  const share = name.length / header.length;
  if (share < largestPart) return 0;
  const words = header.split(' ');
  return name.split(' ').every((word) => words.includes(word)) ? share : 0;
}
