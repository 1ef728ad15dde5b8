import type { MasterplanChange } from '@kotacerdas/core/masterplan';
import type { SheetRating } from '../../../shared/contracts/readiness';

/** A sheet after what its form told; changes of anything else are not its own. */
export function applyAnswers(
  ratings: readonly SheetRating[],
  change: MasterplanChange,
): readonly SheetRating[] {
  switch (change.kind) {
    case 'all':
      return change.changes.reduce<readonly SheetRating[]>(applyAnswers, ratings);
    case 'rate': {
      const { rating } = change;
      const isThere = ratings.some(({ indicatorId }) => indicatorId === rating.indicatorId);
      if (!isThere) return [...ratings, rating];
      return ratings.map((each) => (each.indicatorId === rating.indicatorId ? rating : each));
    }
    case 'unrate':
      return ratings.filter(({ indicatorId }) => indicatorId !== change.indicatorId);
    default:
      return ratings;
  }
}
