import { formatInteger, formatPercent } from '../../locale/format-number.js';

/**
 * A part of a whole with its share: `12 dari 51 (24%)`; without a share where the whole is nothing. What isn't whole is
 * never 100 per cent, and what has begun never 0.
 */
export function partOf(part: number, whole: number): string {
  const figures = `${formatInteger('id', part)} dari ${formatInteger('id', whole)}`;
  return whole === 0 ? figures : `${figures} (${shareText((100 * part) / whole)})`;
}

function shareText(share: number): string {
  if (share > 0 && share < 0.5) return '<1%';
  if (share < 100 && share >= 99.5) return '>99%';
  return formatPercent('id', share);
}
