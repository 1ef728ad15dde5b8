import { meanWithin } from '../framework/mean-within.js';
import type { EvaluationProfile } from '../framework/types.js';
import { usableWeights } from '../framework/usable-weights.js';
import { defaultScale } from './default-scale.js';
import { evaluationParts } from './evaluation-parts.js';
import { recordsOfYear } from './records-of-year.js';
import { scoreEvaluation } from './score-evaluation.js';
import type { EvaluationRecord, YearEvaluation, YearOptions } from './types.js';

/**
 * One year over all dimensions: the weighted mean of the dimensions' scores. Every dimension weighs the
 * same unless told otherwise (our own proposal). `null` until every dimension that counts has a score;
 * `provisional` is the mean of those that have. Sums run in the order of the dimensions, whatever the
 * order of the evaluations. The first evaluation of a dimension counts; a second one of the same year is
 * reported, and so is one of a dimension that `dimensionIds` lacks. A weight, of a dimension or of the profile, that is negative, not finite or beyond
 * `Number.MAX_SAFE_INTEGER` is reported once and left out, as if it were 0; with no weight to divide by
 * the score is `null`. Paths begin at `evaluations`, `profile` or `dimensionWeights`.
 *
 * @example
 * const profile = findEvaluationProfile('impact-weighted');
 * const year = profile && evaluateYear([], profile, 2026, { dimensionIds: ['smart-living'] });
 * year?.score; // null
 * year?.expected; // 1
 */
export function evaluateYear(
  evaluations: readonly EvaluationRecord[],
  profile: EvaluationProfile,
  year: number,
  { dimensionIds, dimensionWeights = {} }: YearOptions = {},
): YearEvaluation {
  const { records, issues } = recordsOfYear(evaluations, year, dimensionIds);
  const order = [...new Set(dimensionIds ?? [...records.keys()].sort())];
  const usable = usableWeights(
    order.map((id) => [id, Object.hasOwn(dimensionWeights, id) ? (dimensionWeights[id] ?? 1) : 1]),
    ['dimensionWeights'],
  );
  const ofProfile = usableWeights(
    evaluationParts.map((part) => [part, profile.weights[part]]),
    ['profile', 'weights'],
  );
  const dimensions = order.map((dimensionId) => {
    const record = records.get(dimensionId)?.record;
    return {
      dimensionId,
      weight: usable.weights.get(dimensionId) ?? 0,
      evaluation: record === undefined ? null : scoreEvaluation(profile, record.grades),
    };
  });
  let [numerator, denominator, scored, expected] = [0, 0, 0, 0];
  for (const { evaluation, weight } of dimensions) {
    if (weight === 0) continue;
    expected += 1;
    const score = evaluation?.score ?? null;
    if (score === null) continue;
    scored += 1;
    numerator += score * weight;
    denominator += weight;
  }
  const { lowest, highest } = profile.scale ?? defaultScale;
  const provisional = meanWithin(numerator, denominator, lowest, highest);
  return {
    year,
    score: scored === expected ? provisional : null,
    provisional,
    numerator,
    denominator,
    scored,
    expected,
    dimensions,
    issues: [
      ...issues,
      ...dimensions.flatMap(({ dimensionId, evaluation }) => {
        const at = records.get(dimensionId)?.at ?? 0;
        return (evaluation?.issues ?? []).flatMap((issue) =>
          // The weights are the profile's, the same for every dimension: told once, below.
          issue.path[0] === 'grades'
            ? [{ ...issue, path: ['evaluations', at, ...issue.path] }]
            : [],
        );
      }),
      ...usable.issues,
      ...ofProfile.issues,
    ],
  };
}
