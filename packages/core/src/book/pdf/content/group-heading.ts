import type { BookRow } from '../../types.js';

/** A row of one text heads the rows below it, and reaches over all columns. */
export function groupHeading({ cells, isTotal }: BookRow): string | null {
  const [text, ...others] = cells.filter((cell) => cell !== '');
  return isTotal && text !== undefined && others.length === 0 ? text : null;
}
