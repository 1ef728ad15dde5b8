import type { Framework } from '../framework/types.js';
import { frameworkOf } from '../masterplan/framework-of.js';
import type { Masterplan } from '../masterplan/types.js';
import { summariseWithFramework, type FigureOptions } from './summarise-with-framework.js';
import type { MasterplanSummary } from './types.js';

/**
 * How {@link summariseMasterplan} looks at a plan.
 *
 * @example
 * const options: SummariseOptions = { asOf: '2026-11-23', filter: { dimensionId: 'smart-living' } };
 */
export interface SummariseOptions extends FigureOptions {
  /** The plan's framework; only needed when it isn't a built-in one. */
  readonly framework?: Framework | undefined;
}

/**
 * Every figure of one plan's dashboard. An empty plan gives counts of 0 and scores of `null`: nothing
 * assessed is *belum dinilai*, never 0. Figures are not rounded. With a filter every total belongs to it;
 * readiness and the region's SWOT stay those of the region.
 *
 * @throws KotaCerdasError `KC_UNKNOWN_FRAMEWORK` when the plan's framework is neither built in nor given;
 * `KC_INVALID_DATE` when `asOf` is no date; `KC_INVALID_OPTION` when a figure of `timeliness` is negative or none,
 * or `filter` is none, see {@link filterMasterplan}.
 *
 * @example
 * const summary = summariseMasterplan(masterplan, { asOf: '2026-11-23' });
 * summary.innovations.total === masterplan.innovations.length; // true
 * summary.filter; // null
 */
export function summariseMasterplan(
  masterplan: Masterplan,
  { framework, ...options }: SummariseOptions,
): MasterplanSummary {
  return summariseWithFramework(masterplan, frameworkOf(masterplan, framework), options);
}
