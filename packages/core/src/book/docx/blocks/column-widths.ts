import type { BookColumn, BookTable } from '../../types.js';

/** Of a letter, as a part of the size of the font: of Arial and those of its widths. */
const narrow = { pattern: /[fijlrtI.,:;'’()|\-\s]/u, width: 0.33 };
const broad = { pattern: /[A-Zmw%&@\u0080-\uffff]/u, width: 0.76 };
const usual = 0.56;

/** Twips: the largest font of a table, and what stands left and right of a cell's text. */
const fontSize = 180;
const padding = 190;

/** No column may ask for more than this part of a table for the sake of one word. */
const most = 0.3;

/**
 * Widths of columns by their shares, but no column narrower than the longest word of its heading, nor one of codes or
 * figures than what it holds. The widths make up the whole.
 */
export function columnWidths(
  { columns, rows }: Pick<BookTable, 'columns' | 'rows'>,
  whole: number,
): number[] {
  const least = columns.map(({ align, heading }, at) => {
    const words = [heading, ...(align === 'start' ? [] : rows.map(({ cells }) => cells[at] ?? ''))];
    const longest = words.reduce((widest, text) => Math.max(widest, longestOf(text)), 0);
    return Math.min(longest + padding, most * whole, whole / columns.length);
  });
  return roundedTo(shareOut(columns, least, whole, new Set()), whole);
}

/** Columns that are held have their least; the others share what is left, and those it is too little for are held. */
function shareOut(
  columns: readonly Pick<BookColumn, 'share'>[],
  least: readonly number[],
  whole: number,
  held: ReadonlySet<number>,
): number[] {
  const room = whole - sum(least.filter((_, at) => held.has(at)));
  const shares = sum(columns.filter((_, at) => !held.has(at)).map(({ share }) => share));
  const widths = columns.map(({ share }, at) =>
    held.has(at) ? (least[at] ?? 0) : (room * share) / shares,
  );
  const tight = widths.flatMap((width, at) =>
    !held.has(at) && width < (least[at] ?? 0) ? [at] : [],
  );
  return tight.length === 0
    ? widths
    : shareOut(columns, least, whole, new Set([...held, ...tight]));
}

const longestOf = (text: string): number => Math.max(...text.split(/\s+/u).map(widthOf));

/** How much of a line a word takes, in twips, rather too much than too little. */
function widthOf(word: string): number {
  // A longer one has to be broken in any column.
  return (
    fontSize *
    sum(
      [...word.slice(0, 40)].map((letter) => {
        if (narrow.pattern.test(letter)) return narrow.width;
        return broad.pattern.test(letter) ? broad.width : usual;
      }),
    )
  );
}

/** Whole twips, whose sum is the whole; the last column takes what rounding left. */
function roundedTo(widths: readonly number[], whole: number): number[] {
  const down = widths.map(Math.floor);
  const left = whole - sum(down);
  return down.map((width, at) => (at === down.length - 1 ? width + left : width));
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
