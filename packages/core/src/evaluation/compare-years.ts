import { meanWithin } from '../framework/mean-within.js';
import type { EvaluationProfile } from '../framework/types.js';
import type { Issue } from '../issue/issue.js';
import { defaultScale } from './default-scale.js';
import { evaluateYear } from './evaluate-year.js';
import { evaluationParts } from './evaluation-parts.js';
import type {
  DimensionChange,
  DimensionEvaluation,
  EvaluationRecord,
  YearComparison,
  YearOptions,
} from './types.js';

/**
 * One year against another: per dimension and part what went up or down, and the mean of the dimensions
 * that have a score in both years. A change is `to − from`, `null` where either is missing. Without
 * `dimensionIds` the dimensions are those of either year, by id. Issues are those of {@link evaluateYear}, of the
 * weights once.
 *
 * @example
 * const profile = findEvaluationProfile('impact-weighted');
 * profile && compareYears([], profile, { from: 2025, to: 2026 }).change; // null
 */
export function compareYears(
  evaluations: readonly EvaluationRecord[],
  profile: EvaluationProfile,
  years: { readonly from: number; readonly to: number },
  options: YearOptions = {},
): YearComparison {
  const dimensionIds = options.dimensionIds ?? dimensionsOf(evaluations, [years.from, years.to]);
  const settled = { ...options, dimensionIds };
  const before = evaluateYear(evaluations, profile, years.from, settled);
  const after = evaluateYear(evaluations, profile, years.to, settled);
  const afterwards = new Map(after.dimensions.map((entry) => [entry.dimensionId, entry]));
  const compared: string[] = [];
  const dimensions: DimensionChange[] = [];
  let [fromSum, toSum, weights] = [0, 0, 0];
  for (const entry of before.dimensions) {
    const change = compareDimension(entry, afterwards.get(entry.dimensionId));
    dimensions.push(change);
    if (change.from === null || change.to === null || entry.weight === 0) continue;
    compared.push(change.dimensionId);
    fromSum += change.from * entry.weight;
    toSum += change.to * entry.weight;
    weights += entry.weight;
  }
  const { lowest, highest } = profile.scale ?? defaultScale;
  const from = meanWithin(fromSum, weights, lowest, highest);
  const to = meanWithin(toSum, weights, lowest, highest);
  return {
    fromYear: years.from,
    toYear: years.to,
    from,
    to,
    change: difference(from, to),
    compared,
    dimensions,
    issues: [...before.issues, ...(years.from === years.to ? [] : after.issues.filter(ofRecord))],
  };
}

/** What is wrong with the weights is the same in both years. */
function ofRecord({ path }: Issue): boolean {
  return path[0] === 'evaluations';
}

function dimensionsOf(
  evaluations: readonly EvaluationRecord[],
  years: readonly number[],
): string[] {
  const those = evaluations.filter(({ year }) => years.includes(year));
  return [...new Set(those.map(({ dimensionId }) => dimensionId))].sort();
}

function compareDimension(
  before: DimensionEvaluation,
  after: DimensionEvaluation | undefined,
): DimensionChange {
  const from = before.evaluation?.score ?? null;
  const to = after?.evaluation?.score ?? null;
  const earlier = gradesOf(before);
  const later = gradesOf(after);
  return {
    dimensionId: before.dimensionId,
    from,
    to,
    change: difference(from, to),
    parts: evaluationParts.map((part) => {
      const old = earlier.get(part) ?? null;
      const now = later.get(part) ?? null;
      return { part, from: old, to: now, change: difference(old, now) };
    }),
  };
}

function gradesOf(dimension: DimensionEvaluation | undefined): ReadonlyMap<string, number> {
  const contributions = dimension?.evaluation?.contributions ?? [];
  return new Map(contributions.map(({ part, grade }) => [part, grade]));
}

function difference(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : to - from;
}
