import { distance } from 'fastest-levenshtein';

/** One letter in so many may be wrong; in shorter words none: kode, mode, kota. */
const lettersPerSlip = 5;
const shortestSlip = 4;
/** So many letters begin a word that is cut off: Kec., Kes. */
const shortestStart = 3;
const cutOff = 0.8;

/** How many letters may be wrong between two words, by the length of the longer. */
export const mostSlips = (length: number) => Math.max(1, Math.floor(length / lettersPerSlip));

/**
 * How near a word is to another by its spelling, from 0 to 1: 0 where more than a slip lies between them. What only
 * begins the other is an abbreviation of it. Where there are figures, near is not enough.
 */
export function wordNearness(word: string, other: string): number {
  if (word === other) return 1;
  const nearness = isCutOff(word, other)
    ? Math.max(cutOff, bySpelling(word, other))
    : bySpelling(word, other);
  return nearness > 0 && /\d/.test(word + other) ? 0 : nearness;
}

const isCutOff = (word: string, other: string) =>
  word.length >= shortestStart && other.startsWith(word);

function bySpelling(word: string, other: string): number {
  const longest = Math.max(word.length, other.length);
  if (Math.min(word.length, other.length) < shortestSlip) return 0;
  const most = mostSlips(longest);
  if (Math.abs(word.length - other.length) > most) return 0;
  const slips = isSwapped(word, other) ? 1 : distance(word, other);
  return slips > most ? 0 : 1 - slips / longest;
}

/** Two neighbouring letters typed in the wrong order are one slip. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((_, index) => word[index] !== other[index]);
  return (
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}
