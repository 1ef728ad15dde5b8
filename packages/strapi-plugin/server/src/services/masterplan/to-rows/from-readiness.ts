import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import { type Draft, refTo } from './draft';
import { reviewColumns } from './shared';

type Consolidated = NonNullable<ReadinessAssessment['consolidated']>;
type Rating = ReadinessAssessment['opdRatings'][number]['ratings'][number];
type AnyRating = Rating & Partial<Pick<Consolidated['ratings'][number], 'justification'>>;

interface RaterDrafts {
  rater: Draft<'readiness-rater'>;
  ratings: Draft<'readiness-rating'>[];
  evidence: Draft<'readiness-evidence'>[];
}

export function fromReadiness(assessment: ReadinessAssessment): Draft<'readiness-assessment'> {
  const { id, title, assessedOn } = assessment;
  return {
    ref: refTo('readiness-assessment', id),
    data: { key: id, title, assessedOn, ...reviewColumns(assessment) },
    links: {},
  };
}

/** Everybody who rated in one period, with their answers and evidence. */
export function fromRaters(assessment: ReadinessAssessment): RaterDrafts[] {
  const { opdRatings, assessorRatings, consolidated } = assessment;
  const raterOf = (
    name: string,
    data: Draft<'readiness-rater'>['data'],
    opdId: string | undefined,
    ratings: readonly AnyRating[],
  ) => fromRater(assessment, name, { data, opdId, ratings });
  return [
    ...opdRatings.map(({ opdId, ratings }, index) =>
      raterOf(`opd/${index}`, { role: 'opd' }, opdId, ratings),
    ),
    ...assessorRatings.map(({ assessor, ratings }, index) =>
      raterOf(`assessor/${index}`, { role: 'assessor', assessor }, undefined, ratings),
    ),
    ...(consolidated === null
      ? []
      : [
          raterOf(
            'consolidated',
            { role: 'consolidated' },
            consolidated.ownerOpdId,
            consolidated.ratings,
          ),
        ]),
  ];
}

interface Rater {
  data: Draft<'readiness-rater'>['data'];
  opdId: string | undefined;
  ratings: readonly AnyRating[];
}

function fromRater(assessment: ReadinessAssessment, name: string, rater: Rater): RaterDrafts {
  const { updatedAt } = assessment;
  const owner = refTo('readiness-assessment', assessment.id);
  const ref = `${owner}/${name}`;
  const ratings = rater.ratings.map((rating, index) => fromRating(rating, ref, index, updatedAt));
  return {
    rater: {
      ref,
      data: { ...rater.data, updatedAt },
      links: {
        assessment: [owner],
        ...(rater.opdId === undefined ? {} : { opd: [refTo('opd', rater.opdId)] }),
      },
    },
    ratings,
    evidence: rater.ratings.flatMap((rating, index) =>
      (rating.evidence ?? []).map(({ label, url }, place) => ({
        ref: `${ref}/${index}/${place}`,
        data: { label, url, updatedAt },
        links: { rating: [`${ref}/${index}`] },
      })),
    ),
  };
}

function fromRating(
  rating: AnyRating,
  rater: string,
  index: number,
  updatedAt: string,
): Draft<'readiness-rating'> {
  return {
    ref: `${rater}/${index}`,
    data: {
      indicatorId: rating.indicatorId,
      current: rating.current === 'not-applicable' ? null : rating.current,
      notApplicable: rating.current === 'not-applicable',
      target: rating.target,
      note: rating.note,
      justification: rating.justification,
      updatedAt,
    },
    links: { rater: [rater] },
  };
}
