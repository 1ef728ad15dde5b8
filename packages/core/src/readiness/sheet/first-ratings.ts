import type { ReadinessRating } from '../types.js';
import type { CompiledInstrument } from './compile-instrument.js';

/**
 * By position, the rating that `readAnswers` reads: the first of its indicator. The sheet holds figures only;
 * this finds the evidence behind them again.
 */
export function firstRatings(
  { ids, positions }: Pick<CompiledInstrument, 'ids' | 'positions'>,
  ratings: readonly ReadinessRating[],
): readonly (ReadinessRating | undefined)[] {
  const first: (ReadinessRating | undefined)[] = ids.map(() => undefined);
  let next = 0;
  for (const rating of ratings) {
    const { indicatorId } = rating;
    const position = ids[next] === indicatorId ? next : positions.get(indicatorId);
    if (position === undefined) continue;
    first[position] ??= rating;
    next = position + 1;
  }
  return first;
}
