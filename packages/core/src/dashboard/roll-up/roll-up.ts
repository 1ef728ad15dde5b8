import type { StoredSummary } from '../stored-summary.js';
import { createRollUp } from './create-roll-up.js';
import type { RegionsSummary, RollUpOptions } from './types.js';

/**
 * Rolls the summaries of many regions up into one: totals, readiness with mean, median and ranking, SWOT
 * positions, freshness, per dimension and per province, and which regions stand behind it.
 *
 * - Of several summaries of one region the one of the latest `asOf` counts; the others are named.
 * - *Data contoh* doesn't count unless asked; neither does a summary that is restricted to a filter, or one
 *   that is malformed: a part missing, a figure that is none, something listed twice. Each is named with its reason, and so is an expected region without plan.
 * - Readiness is only compared on the same instrument, and dimensions only within one framework. A region
 *   with another one, also an unknown one, still counts in every total.
 * - Every region counts the same in the mean of readiness (our own proposal); the mean of the programmes'
 *   progress runs over programmes, that of innovations over innovations. Each shows its parts.
 *
 * The order of the summaries changes no bit. Nothing is rounded; without regions counts are 0 and means
 * `null`. {@link createRollUp} does the same while regions change.
 *
 * @example
 * const plan = summariseMasterplan(masterplan, { asOf: '2026-11-23' });
 * const regions = rollUp([plan], { expected: ['11.01', plan.region.code], includeSamples: true });
 * regions.regions; // 1
 * regions.leftOut[0]?.reason; // 'no-plan'
 * regions.expected?.share; // 0.5
 */
export function rollUp(
  summaries: readonly StoredSummary[],
  options: RollUpOptions = {},
): RegionsSummary {
  return createRollUp(summaries, options).summary;
}
