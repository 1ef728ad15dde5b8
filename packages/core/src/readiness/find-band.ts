import type { Band } from '../framework/types.js';

/** Decimal means miss a border by some 1e-16: 2.9999999999999996 is meant to be 3. */
const slack = 1e-9;

/**
 * The band a value lies in: `from <= value < below`, and the last band holds its upper end too. `null`
 * for `null` and for a value outside all bands.
 *
 * @example
 * findBand(kominfo2021.readiness.bands, 3.27)?.id; // 'fairly-ready'
 */
export function findBand(bands: readonly Band[], value: number | null): Band | null {
  if (value === null) return null;
  const last = bands.length - 1;
  return (
    bands.find(
      ({ from, below }, index) =>
        value >= from - slack && (index === last ? value <= below + slack : value < below - slack),
    ) ?? null
  );
}
