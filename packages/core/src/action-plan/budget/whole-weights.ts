/**
 * Weights as whole numbers in the same proportion. They are read as the decimals that people write (0.1 is a
 * tenth, not the nearest binary fraction), so that a split can be checked by hand.
 */
export function wholeWeights(weights: readonly number[]): bigint[] {
  const decimals = weights.map((weight) => {
    const [mantissa = '0', exponent = '0'] = weight.toExponential().split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
  });
  const least = decimals.reduce((low, { exponent }) => Math.min(low, exponent), 0);
  return decimals.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - least));
}
