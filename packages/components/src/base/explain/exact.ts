import { formatNumber, type Locale } from '@kotacerdas/core/locale';

const mostDecimals = 4;

/** How many decimals it takes to write all of these out; figures to compute with by hand need them all. */
export function decimalsOf(values: readonly number[], fewest = 2): number {
  let decimals = fewest;
  const isWhole = (value: number) => {
    const grown = value * 10 ** decimals;
    return Math.abs(grown - Math.round(grown)) < 1e-6;
  };
  while (decimals < mostDecimals && !values.every(isWhole)) decimals += 1;
  return decimals;
}

/** A formatter for figures that stand together: with the decimals all of them need. */
export function exactly(
  locale: Locale,
  values: readonly number[],
  fewest?: number,
): (value: number | null) => string {
  const decimals = decimalsOf(values.filter(Number.isFinite), fewest);
  return (value) => (value === null ? '–' : formatNumber(locale, value, decimals));
}
