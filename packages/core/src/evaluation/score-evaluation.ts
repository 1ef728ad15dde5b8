import { meanWithin } from '../framework/mean-within.js';
import type { EvaluationProfile } from '../framework/types.js';
import { usableWeights } from '../framework/usable-weights.js';
import { issueOf } from '../issue/issue-of.js';
import type { Issue } from '../issue/issue.js';
import { defaultScale } from './default-scale.js';
import { evaluationParts } from './evaluation-parts.js';
import type {
  EvaluationContribution,
  EvaluationGrades,
  EvaluationScore,
  MissingPart,
} from './types.js';

/**
 * Scores the yearly evaluation of one dimension: the mean of the grades, weighted as the profile says and
 * divided by the sum of the weights, so that weights need not sum to 100.
 *
 * The score is `null` until every part that weighs something is graded; `provisional` is the mean of what
 * is graded so far, with its coverage. A grade outside the scale, or that is no number, is reported and
 * counts as not given. A weight that is negative, not finite or beyond `Number.MAX_SAFE_INTEGER` is
 * reported and left out of the mean, as if it were 0; with no weight to divide by the score is `null`.
 * Paths begin at `grades` or `profile`. Nothing is rounded. Two sets of weights are
 * published and differ; the scale 1 to 5 is our own proposal.
 *
 * @example
 * const profile = findEvaluationProfile('impact-weighted');
 * const grades = { baseline: 3, output: 4, outcome: 3, impact: 2, quickWin: 5 };
 * profile && scoreEvaluation(profile, grades).score; // 3.1
 * profile && scoreEvaluation(profile, { ...grades, impact: null }).score; // null
 */
export function scoreEvaluation(
  profile: EvaluationProfile,
  grades: EvaluationGrades,
): EvaluationScore {
  const { lowest, highest } = profile.scale ?? defaultScale;
  const counted: Omit<EvaluationContribution, 'share'>[] = [];
  const missing: MissingPart[] = [];
  const issues: Issue[] = [];
  const given = evaluationParts.map((part) => [part, profile.weights[part]] as const);
  const usable = usableWeights(given, ['profile', 'weights']);
  let [numerator, denominator, total] = [0, 0, 0];
  for (const part of evaluationParts) {
    // A part that a caller left out is not graded.
    const grade = grades[part] ?? null;
    const weight = usable.weights.get(part) ?? 0;
    const onScale = grade !== null && Number.isFinite(grade) && grade >= lowest && grade <= highest;
    if (grade !== null && !onScale) {
      const params = { found: Number.isFinite(grade) ? grade : String(grade), lowest, highest };
      issues.push(issueOf('error', 'grade-out-of-range', ['grades', part], params));
    }
    if (weight === 0) continue;
    total += weight;
    if (onScale) {
      numerator += grade * weight;
      denominator += weight;
      counted.push({ part, grade, weight, product: grade * weight });
    } else {
      const reason = grade === null ? 'not-graded' : 'grade-out-of-range';
      missing.push({ part, weight, reason });
    }
  }
  const provisional = meanWithin(numerator, denominator, lowest, highest);
  return {
    profileId: profile.id,
    score: missing.length > 0 ? null : provisional,
    provisional,
    numerator,
    denominator,
    coverage: total > 0 ? denominator / total : null,
    contributions: counted.map((part) => ({ ...part, share: part.weight / denominator })),
    missing,
    issues: [...issues, ...usable.issues],
  };
}
