import { meanWithin } from '../framework/mean-within.js';
import type { IndexDefinition, IndexStructure } from '../framework/types.js';
import { issueOf } from '../issue/issue-of.js';
import type { Issue } from '../issue/issue.js';
import { findIndexBand } from './find-index-band.js';
import { levelSheet } from './level-sheet.js';
import { structureWeights } from './structure-weights.js';
import type { AspectScore, IndexContribution, IndexLevel, IndexScore } from './types.js';

/**
 * Computes an official index from the levels of its indicators, and lays the arithmetic open.
 *
 * As PermenPANRB 8/2026 does for Pemdi: an aspect is Σ(w·N) ÷ w_A and the index Σ w_A·aspect, where
 * weights are shares of 100; so the index is Σ(w·N) ÷ Σw over all indicators, divided once so that no
 * rounding moves a value over the border of a band. It is `null` until every indicator that weighs
 * something has a level on the scale: an incomplete index is not a low one. An index without a known
 * structure, such as SPBE, gives `null` and an issue. A weight that is negative, not finite or beyond
 * `Number.MAX_SAFE_INTEGER` is reported and left out, as if it were 0; with no weight to divide by the
 * value is `null`. Paths begin at `levels` or `definition`. Nothing is rounded; the band is that of
 * {@link findIndexBand}, and stands in the result with its borders.
 *
 * @example
 * const { aspects, answered, value } = scoreIndex(pemdiIndex, [
 *   { indicatorId: 'indicator-1', level: 3 },
 *   { indicatorId: 'indicator-2', level: 4 },
 * ]);
 * aspects[0]?.value; // 3.5
 * answered; // 2
 * value; // null
 */
export function scoreIndex(definition: IndexDefinition, levels: readonly IndexLevel[]): IndexScore {
  const { id: indexId, structure } = definition;
  if (structure === undefined) return withoutStructure(indexId);
  const sheet = levelSheet(structure, levels);
  const usable = structureWeights(structure);
  const total = weightOf(
    structure.aspects.flatMap(({ indicators }) => indicators),
    usable.weights,
  );
  const aspects = structure.aspects.map((aspect) =>
    scoreAspect(aspect, structure.scale, sheet.levels, usable.weights, total),
  );
  let [numerator, denominator, answered, missing] = [0, 0, 0, 0];
  for (const aspect of aspects) {
    numerator += aspect.numerator;
    denominator += aspect.denominator;
    answered += aspect.contributions.length;
    missing += aspect.missing.length;
  }
  const { lowest, highest } = structure.scale;
  const value = missing > 0 ? null : meanWithin(numerator, denominator, lowest, highest);
  const band = findIndexBand(definition, value);
  return {
    indexId,
    value,
    numerator,
    denominator,
    bandId: band?.id ?? null,
    band,
    aspects,
    answered,
    expected: answered + missing,
    issues: [...sheet.issues, ...usable.issues, ...incomplete(indexId, answered, missing)],
  };
}

type Aspect = IndexStructure['aspects'][number];

function scoreAspect(
  { id: aspectId, indicators }: Aspect,
  { lowest, highest }: IndexStructure['scale'],
  levels: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
  total: number,
): AspectScore {
  const contributions: IndexContribution[] = [];
  const missing: string[] = [];
  let [numerator, denominator] = [0, 0];
  for (const { id: indicatorId } of indicators) {
    const weight = weights.get(indicatorId) ?? 0;
    if (weight === 0) continue;
    const level = levels.get(indicatorId);
    if (level === undefined) {
      missing.push(indicatorId);
      continue;
    }
    numerator += level * weight;
    denominator += weight;
    contributions.push({
      indicatorId,
      level,
      weight,
      product: level * weight,
      share: weight / total,
    });
  }
  return {
    aspectId,
    weight: weightOf(indicators, weights),
    value: missing.length > 0 ? null : meanWithin(numerator, denominator, lowest, highest),
    numerator,
    denominator,
    contributions,
    missing,
  };
}

function weightOf(indicators: Aspect['indicators'], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { id } of indicators) sum += weights.get(id) ?? 0;
  return sum;
}

function incomplete(index: string, answered: number, missing: number): Issue[] {
  if (missing === 0) return [];
  const params = { index, answered, expected: answered + missing };
  return [issueOf('info', 'index-incomplete', ['levels'], params)];
}

function withoutStructure(index: string): IndexScore {
  return {
    indexId: index,
    value: null,
    numerator: 0,
    denominator: 0,
    bandId: null,
    band: null,
    aspects: [],
    answered: 0,
    expected: 0,
    issues: [issueOf('error', 'index-without-structure', ['definition', 'structure'], { index })],
  };
}
