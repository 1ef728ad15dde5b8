/** More of them say no more. */
const mostShown = 5;

/** The first cells of a question, and how many there are besides; none where it is about all rows of a sheet. */
export function shownCells(addresses: readonly string[]): {
  first: readonly string[];
  rest: number;
} {
  const cells = addresses.filter((address) => address !== '');
  // "and 1 more" would take as much room as the one.
  const count = cells.length === mostShown + 1 ? cells.length : mostShown;
  return { first: cells.slice(0, count), rest: Math.max(0, cells.length - count) };
}
