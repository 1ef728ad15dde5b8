import { formatNumber, type Locale } from '@kotacerdas/core/locale';
import type { SwotResult } from '@kotacerdas/core/swot';
import type { SwotFigure } from './swot-figure.js';

/** What a figure is with the ratings turned round; `null` where no trap misleads it. */
export function turnedFigure(
  figure: SwotFigure,
  { method, turnedRound }: SwotResult,
  locale: Locale,
): string | null {
  if (turnedRound === null) return null;
  const round = (value: number | null) => (value === null ? null : formatNumber(locale, value));
  switch (figure) {
    case 'x':
    case 'y':
      return round(turnedRound.coordinates[figure]);
    case 'ifas':
    case 'efas':
      // Totals are meant to be of reversed ratings.
      return method.ratingDirection === 'magnitude' ? round(turnedRound[figure].total) : null;
    case 'ie-cell':
      return turnedRound.ieCell;
    default:
      return null;
  }
}
