/**
 * One line of CSV. Numbers are left alone; a text that begins like a formula (`=`, `+`, `-`, `@`, tab,
 * carriage return) gets an apostrophe in front, so that no spreadsheet runs it.
 *
 * @example
 * csvLine(['=1+1', 'a, b', 2.5, null]); // `'=1+1,"a, b",2.5,`
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
