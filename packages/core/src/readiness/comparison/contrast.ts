import { scoreSlack } from '../../framework/score-slack.js';
import type { ContrastCoverage, HigherRater, IndicatorContrast } from './types.js';

/** Who rated higher, by assessor − self. */
export function higherRater(difference: number | null): HigherRater | null {
  if (difference === null) return null;
  if (Math.abs(difference) <= scoreSlack) return 'neither';
  return difference > 0 ? 'assessor' : 'self';
}

/** How two sheets cover the indicators of a part. */
export function contrastCoverage(
  indicators: readonly Pick<IndicatorContrast, 'self' | 'assessor'>[],
): ContrastCoverage {
  const coverage = {
    common: 0,
    selfOnly: 0,
    assessorOnly: 0,
    applicabilityDisputed: 0,
    neither: 0,
  };
  for (const indicator of indicators) coverage[caseOf(indicator)] += 1;
  return coverage;
}

function caseOf({
  self,
  assessor,
}: Pick<IndicatorContrast, 'self' | 'assessor'>): keyof ContrastCoverage {
  const isRatedBySelf = typeof self === 'number';
  const isRatedByAssessor = typeof assessor === 'number';
  if (isRatedBySelf && isRatedByAssessor) return 'common';
  if (!isRatedBySelf && !isRatedByAssessor) return 'neither';
  if (self === 'not-applicable' || assessor === 'not-applicable') return 'applicabilityDisputed';
  return isRatedBySelf ? 'selfOnly' : 'assessorOnly';
}
