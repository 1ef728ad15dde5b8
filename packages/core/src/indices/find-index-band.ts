import type { Band, IndexDefinition } from '../framework/types.js';

/** A mean of decimals misses a border by some 1e-16: 2.5999999999999996 is meant to be 2.6. */
const slack = 1e-9;

/**
 * The band of an index that a value lies in: `from <= value < below`, and the last band holds its upper
 * end too. `null` for `null`, for what is no finite number, and for a value outside all bands. The borders
 * are those of the definition's legal basis.
 *
 * @example
 * findIndexBand(spbeIndex, 4.2)?.name.id; // 'Memuaskan'
 * findIndexBand(pemdiIndex, 3.99)?.name.id; // 'Sangat Baik'
 * findIndexBand(spbeIndex, 5.01); // null
 */
export function findIndexBand(
  { bands }: Pick<IndexDefinition, 'bands'>,
  value: number | null,
): Band | null {
  if (value === null) return null;
  const last = bands.length - 1;
  return (
    bands.find(
      ({ from, below }, at) =>
        value >= from - slack && (at === last ? value <= below + slack : value < below - slack),
    ) ?? null
  );
}
