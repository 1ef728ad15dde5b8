import { formatInteger, formatPercent } from '../../locale/format-number.js';

/** A part of a whole with its share: `12 dari 51 (24%)`; without a share where the whole is nothing. */
export function partOf(part: number, whole: number): string {
  const figures = `${formatInteger('id', part)} dari ${formatInteger('id', whole)}`;
  return whole === 0 ? figures : `${figures} (${formatPercent('id', (100 * part) / whole)})`;
}
