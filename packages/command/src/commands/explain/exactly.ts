import { formatNumber, type Locale } from '@kotacerdas/core/locale';

const mostDecimals = 4;

/** A formatter for figures that stand together: with the decimals it takes to compute with them by hand. */
export function exactly(
  lang: Locale,
  values: readonly number[],
  fewest = 0,
): (value: number) => string {
  let decimals = fewest;
  const isWhole = (value: number) => {
    const grown = value * 10 ** decimals;
    return Math.abs(grown - Math.round(grown)) < 1e-6;
  };
  while (decimals < mostDecimals && !values.every(isWhole)) decimals += 1;
  return (value) => formatNumber(lang, value, decimals);
}
