import type { BookTable } from '../../types.js';

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
    const longest = Math.max(...words.flatMap((text) => text.split(/\s+/u).map(widthOf)));
    return Math.min(longest + padding, most * whole, whole / columns.length);
  });
  let widths = columns.map(({ share }) => share);
  // Each round holds more columns at their least; the others share what is left.
  for (let held = new Set<number>(), grows = true; grows;) {
    const room = whole - sum(least.filter((_, at) => held.has(at)));
    const shares = sum(columns.filter((_, at) => !held.has(at)).map(({ share }) => share));
    widths = columns.map(({ share }, at) =>
      held.has(at) ? (least[at] ?? 0) : (room * share) / shares,
    );
    const tight = widths.flatMap((width, at) =>
      !held.has(at) && width < (least[at] ?? 0) ? [at] : [],
    );
    grows = tight.length > 0;
    held = new Set([...held, ...tight]);
  }
  return roundedTo(widths, whole);
}

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
