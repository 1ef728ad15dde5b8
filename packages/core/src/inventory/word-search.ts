import { foldText } from './fold-text.js';

/**
 * A search for words, as a reader types them: every word has to occur, in any order, whatever its case and accents.
 * What it gets is a text that went through {@link foldText}. Without a word everything is found.
 *
 * @example
 * const finds = wordSearch('IZIN  kafé');
 * finds(foldText('Izin usaha kafe')); // true
 * finds(foldText('Izin usaha')); // false
 */
export function wordSearch(words: string): (folded: string) => boolean {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  return (folded) => wanted.every((word) => folded.includes(word));
}
