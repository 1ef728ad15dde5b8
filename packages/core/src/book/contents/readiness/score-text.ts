import type { Framework } from '../../../framework/types.js';
import { formatNumber } from '../../../locale/format-number.js';
import { lowerFirst } from '../../prose/lower-first.js';

/** A score to two decimals; what nobody has rated is said, and is never 0. */
export const scoreText = (score: number | null): string =>
  score === null ? 'belum dinilai' : formatNumber('id', score);

/** The name of a band in lower case, as it stands in a sentence; `null` without one. */
export function bandName({ readiness }: Framework, bandId: string | null): string | null {
  const band = readiness.bands.find(({ id }) => id === bandId);
  return band === undefined ? null : lowerFirst(band.name.id);
}
