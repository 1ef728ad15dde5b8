const known = new Map<number, string>();

/** A column's letters: 0 is A, 26 is AA. Made once for a column: a sheet has a hundred thousand cells. */
export function columnLetters(column: number): string {
  const made = known.get(column) ?? lettersOf(column);
  if (known.size < 16_384) known.set(column, made);
  return made;
}

function lettersOf(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A cell's address as spreadsheets show it.
 *
 * @example
 * cellAddress(12, 2); // 'C12'
 */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row}`;

/** The number of a column's letters: 0 for A. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    // Small letters too, as some tools write them.
    column = column * 26 + (code >= 97 ? code - 96 : code - 64);
  }
  return column - 1;
}

/** Row and column of an address; `null` where it is none. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = written.exec(address);
  if (match === null) return null;
  const [, letters = '', digits] = match;
  const column = columnOf(letters);
  const row = Number(digits);
  return column > 16_383 || row < 1 ? null : { row, column };
}

const written = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
