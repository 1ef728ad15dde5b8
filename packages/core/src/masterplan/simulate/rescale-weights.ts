import { tableOf } from '../../swot/table-of.js';
import { toShares } from '../../swot/weights/to-shares.js';
import { mapEntries } from './map-entries.js';
import { withFigures, type Factor } from './with-figures.js';

/**
 * Scales the weights of the other factors of a table so that it sums to the whole again; `null` where none of
 * them weighs anything, or their sum is no number any more, for then nothing can be scaled.
 */
export function rescaleWeights(
  factors: readonly Factor[],
  fixed: Factor,
  whole: number,
): readonly Factor[] | null {
  const table = tableOf(fixed.kind);
  const isOther = (factor: Factor) => factor !== fixed && tableOf(factor.kind) === table;
  const rest = whole - fixed.weight;
  const { sum } = toShares(factors.filter(isOther).map(({ weight }) => weight));
  if ((sum === 0 && rest !== 0) || !Number.isFinite(sum)) return null;
  return mapEntries(factors, (factor) => {
    if (!isOther(factor) || sum === 0) return factor;
    return withFigures(factor, { ...factor, weight: (factor.weight / sum) * rest });
  });
}
