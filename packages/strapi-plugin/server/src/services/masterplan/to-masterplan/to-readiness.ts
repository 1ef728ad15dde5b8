import { itemId, type ItemNames } from '../stored-plan/item-id';
import { present } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';
import { reviewOf } from './shared';
import { toRating } from './to-rating';

type Rater = RowOf<'readiness-rater'>;
type Rating = RowOf<'readiness-rating'>;

interface Below {
  raters: readonly Rater[];
  ratingsOf(raterId: number): Rating[];
  evidenceOf(ratingId: number): RowOf<'readiness-evidence'>[];
}

/** One period of the readiness analysis with the answers of everybody who rated. */
export function toReadiness(row: RowOf<'readiness-assessment'>, below: Below, opds: ItemNames) {
  const ratingsOf = (rater: Rater) =>
    below.ratingsOf(rater.id).map((rating) => toRating(rating, below.evidenceOf(rating.id)));
  const byRole = (role: Rater['role']) => below.raters.filter((rater) => rater.role === role);
  const [owner] = byRole('consolidated');
  const rows = below.raters.flatMap((rater) => [rater, ...below.ratingsOf(rater.id)]);
  return {
    id: itemId(row),
    ...present({ title: row.title, assessedOn: row.assessedOn, ...reviewOf(row, rows) }),
    opdRatings: byRole('opd').map((rater) => ({
      ...present({ opdId: opds.one(rater.links.opd) }),
      ratings: ratingsOf(rater),
    })),
    assessorRatings: byRole('assessor').map((rater) => ({
      ...present({ assessor: rater.assessor }),
      ratings: ratingsOf(rater),
    })),
    consolidated:
      owner === undefined
        ? null
        : {
            ...present({ ownerOpdId: opds.one(owner.links.opd) }),
            ratings: ratingsOf(owner),
          },
  };
}
