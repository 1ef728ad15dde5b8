/** The cells of what was copied from a sheet, a row or a column of them; `null` where it is one text. */
export function pastedCells(text: string): readonly string[] | null {
  const cells = text
    .replace(/\r?\n$/u, '')
    .split(/\t|\r?\n/u)
    .map((cell) => cell.trim());
  return cells.length > 1 ? cells : null;
}
