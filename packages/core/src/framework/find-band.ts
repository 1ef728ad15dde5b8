import type { Band } from './types.js';
import { scoreSlack } from './score-slack.js';

/**
 * The band a value lies in: `from <= value < below`, and the last band holds its upper end too. Decimal
 * means miss a border by some 1e-16, so a value within 1e-9 ({@link scoreSlack}) below a border counts as on it.
 * `null` for `null` and for a value outside all bands.
 *
 * @example
 * findBand(kominfo2021.readiness.bands, 3.27)?.id; // 'fairly-ready'
 */
export function findBand(bands: readonly Band[], value: number | null): Band | null {
  if (value === null) return null;
  const last = bands.length - 1;
  let index = 0;
  for (const band of bands) {
    const { from, below } = band;
    const isBelow = index === last ? value <= below + scoreSlack : value < below - scoreSlack;
    if (value >= from - scoreSlack && isBelow) return band;
    index += 1;
  }
  return null;
}
