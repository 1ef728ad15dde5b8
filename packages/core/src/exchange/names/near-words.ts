import { remembered } from './remembered.js';
import { mostSlips, wordNearness } from './word-nearness.js';

/** Words, and how near each is; those that aren't near are not among them. */
export type NearWords = ReadonlyMap<string, number>;

const none: NearWords = new Map();

/**
 * Which of these words a written one may be. Free text is full of words that are none of them: each is looked for once,
 * and compared letter by letter only with those that have nearly all of its letters.
 */
export function nearWords(
  words: readonly string[],
  nearness: typeof wordNearness = wordNearness,
): (written: string) => NearWords {
  const others = words.map((word) => ({ word, letters: lettersOf(word) }));
  return remembered((written) => {
    const letters = lettersOf(written);
    const near = new Map<string, number>();
    for (const other of others) {
      const most = mostSlips(Math.max(written.length, other.word.length));
      // One that only begins is an abbreviation, however much follows.
      if (written.length - other.word.length > most) continue;
      if (countOf(letters & ~other.letters) > most) continue;
      const share = nearness(written, other.word);
      if (share > 0) near.set(other.word, share);
    }
    return near.size === 0 ? none : near;
  });
}

/** A bit for each letter that a word has; some share one. A slip takes away one at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countOf(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}
