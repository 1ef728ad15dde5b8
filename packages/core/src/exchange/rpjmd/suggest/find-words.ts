import { foldText } from '../../../inventory/fold-text.js';

/** A text as words in a row, with a blank at either end: what is looked for is found as whole words only. */
function wordsOf(text: string): string {
  const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}

/** Which of the words stand in a text; of words within longer ones that stand there too, only the longer. */
export function findWords(text: string, words: readonly string[]): string[] {
  const within = wordsOf(text);
  const found = words.filter((word) => within.includes(wordsOf(word)));
  return found.filter(
    (word) => !found.some((other) => other !== word && wordsOf(other).includes(wordsOf(word))),
  );
}
