import { formatInteger, numberFormat } from './format-number.js';
import type { Locale } from './locale.js';

/** Three decimals read well; beyond twelve, sums of decimals show how computers add. */
const [fewest, most] = [3, 12];

/** From here on digits are grouped; years, levels and small counts stay bare. */
const smallestGrouped = 10_000;

/**
 * How many decimals the figures of one sentence need, so that two that differ don't read the same, and none reads
 * as a whole number that isn't: "0,1, at most 0,1" says nothing.
 */
export function decimalsFor(figures: readonly number[]): number {
  const told = figures.filter(Number.isFinite).map((figure) => Number(figure.toFixed(most)));
  const different = [...new Set(told.flatMap((figure) => [figure, Math.round(figure)]))];
  for (let decimals = fewest; decimals < most; decimals += 1) {
    const texts = new Set(different.map((figure) => figure.toFixed(decimals)));
    if (texts.size === different.length) return decimals;
  }
  return most;
}

/** A figure within a sentence, with as many decimals as it has, up to a limit. */
export function formatFigure(locale: Locale, figure: number, decimals: number): string {
  if (!Number.isInteger(figure)) {
    return numberFormat(locale, 0, decimals).format(figure).replace('-', '−');
  }
  return Math.abs(figure) < smallestGrouped
    ? String(figure).replace('-', '−')
    : formatInteger(locale, figure);
}
