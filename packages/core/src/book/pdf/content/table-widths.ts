import type { BookTable } from '../../types.js';
import { tableSize, widthOfLines } from '../document/page.js';
import type { BookDocument } from '../document/book-document.js';
import { printable } from '../../prose/printable.js';

/** No word claims more of a column than this. */
const longestWord = 96;

/**
 * The widths of the columns by their shares. A column whose longest word wouldn't fit takes from the others what it
 * needs, if they have it: a word is only broken where nothing else is left.
 */
export function tableWidths(
  { columns, rows }: Pick<BookTable, 'columns' | 'rows'>,
  whole: number,
  document: BookDocument,
): number[] {
  const available = whole - widthOfLines(columns.length);
  const needed = columns.map(({ heading }, at) =>
    Math.min(
      longestWord,
      Math.max(
        widthOfWord(longestIn([heading]), true, document),
        widthOfWord(
          longestIn(rows.map(({ cells }) => cells[at] ?? '')),
          rows.some(({ isTotal }) => isTotal),
          document,
        ),
      ),
    ),
  );
  const shares = columns.map(({ share }) => share);
  if (needed.reduce(sum, 0) > available) return split(available, shares);
  return widened(shares, needed, available);
}

const sum = (one: number, other: number): number => one + other;

const split = (available: number, shares: readonly number[]): number[] => {
  const all = shares.reduce(sum, 0);
  return shares.map((share) => (available * share) / all);
};

function widened(
  shares: readonly number[],
  needed: readonly number[],
  available: number,
): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = available - [...fixed].reduce((all, at) => all + (needed[at] ?? 0), 0);
    const open = shares.map((share, at) => (fixed.has(at) ? 0 : share));
    const widths = split(left, open).map((width, at) =>
      fixed.has(at) ? (needed[at] ?? 0) : width,
    );
    const narrow = widths.findIndex((width, at) => !fixed.has(at) && width < (needed[at] ?? 0));
    if (narrow === -1) return widths;
    fixed.add(narrow);
  }
}

/** By its number of characters, which is near enough. */
function longestIn(texts: readonly string[]): string {
  let longest = '';
  for (const text of texts) {
    for (const word of printable(text).split(/\s+|(?<=[-/])/)) {
      if (word.length > longest.length) longest = word;
    }
  }
  return longest;
}

const widthOfWord = (word: string, isBold: boolean, document: BookDocument): number =>
  document.provideFont('book', isBold, false).widthOfString(word, tableSize) + 1;
