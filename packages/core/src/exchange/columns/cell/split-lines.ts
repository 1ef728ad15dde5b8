/** The entries of a cell: one a line; in a cell of one line, apart by semicolons. Blank ones don't count. */
export function splitLines(text: string): string[] {
  const parts = /[\r\n]/u.test(text) ? text.split(/\r\n?|\n/u) : text.split(';');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
