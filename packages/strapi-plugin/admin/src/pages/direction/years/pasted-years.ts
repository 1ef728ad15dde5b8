/** A row of cells as it falls on the years of the form. */
export interface PastedYears {
  /** By year, those that can be written. */
  readonly texts: Readonly<Record<string, string>>;
  /** Years that were meant and can't be written. */
  readonly locked: readonly number[];
  /** How many cells came after the last year. */
  readonly beyond: number;
}

interface PastedRow {
  readonly year: number;
  readonly isWritable: boolean;
  readonly text: string;
}

/** Puts cells into a year and those after it. An empty cell that is left out where nothing stands isn't missed. */
export function pastedYears(
  rows: readonly PastedRow[],
  from: number,
  cells: readonly string[],
): PastedYears {
  const meant = rows.filter(({ year }) => year >= from);
  const texts: Record<string, string> = {};
  const locked: number[] = [];
  for (const [at, { isWritable, text, year }] of meant.entries()) {
    const cell = cells[at];
    if (cell === undefined) break;
    if (isWritable) texts[year] = cell;
    else if (cell !== text) locked.push(year);
  }
  return { texts, locked, beyond: cells.slice(meant.length).filter((cell) => cell !== '').length };
}
