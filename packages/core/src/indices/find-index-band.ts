import { findBand } from '../framework/find-band.js';
import type { Band, IndexDefinition } from '../framework/types.js';

/**
 * The band of an index that a value lies in: `from <= value < below`, and the last band holds its upper
 * end too; a value within 1e-9 of a border lies on it, as decimal means miss by some 1e-16. `null` for `null`, for what is no
 * finite number, and for a value outside all bands. The borders are those of the definition's legal basis.
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
  return findBand(bands, value);
}
