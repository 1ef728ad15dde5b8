import { formatInteger } from '../../locale/format-number.js';
import { countOf } from './count-of.js';
import { joinWords } from './join-words.js';

/**
 * Several counts side by side: all in words, or all in figures where one is too large for a word. What there is none of
 * isn't named; empty where there is nothing at all.
 */
export function joinCounts(
  counts: readonly { readonly count: number; readonly noun: string }[],
): string {
  const some = counts.filter(({ count }) => count > 0);
  const isSmall = some.every(({ count }) => count <= 10);
  return joinWords(
    some.map(({ count, noun }) =>
      isSmall ? countOf(count, noun) : `${formatInteger('id', count)} ${noun}`,
    ),
  );
}
