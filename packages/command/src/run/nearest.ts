import { closest, distance } from 'fastest-levenshtein';

/** The known word that somebody may have meant; `null` where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const found = closest(word, known);
  return distance(word, found) <= Math.max(2, Math.floor(found.length / 3)) ? found : null;
}
