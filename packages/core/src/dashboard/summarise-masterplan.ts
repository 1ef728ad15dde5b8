import type { Timeliness } from '../action-plan/progress/default-timeliness.js';
import type { Framework } from '../framework/types.js';
import { frameworkOf } from '../masterplan/framework-of.js';
import type { Masterplan } from '../masterplan/types.js';
import { filterMasterplan, type MasterplanFilter } from './filter/filter-masterplan.js';
import { agesAt } from './innovation/ages-at.js';
import { countFreshness } from './innovation/count-freshness.js';
import { summariseInnovations } from './innovation/summarise-innovations.js';
import { summariseOpds } from './opd/summarise-opds.js';
import { summarisePrograms } from './program/summarise-programs.js';
import { countItems, summariseDimensions } from './summarise-dimensions.js';
import { summariseBudget } from './summarise-budget.js';
import { summariseReadiness } from './summarise-readiness.js';
import { summariseSwot } from './summarise-swot.js';
import { summariseTrace } from './trace/summarise-trace.js';
import type { MasterplanSummary } from './types.js';

/**
 * How {@link summariseMasterplan} looks at a plan.
 *
 * @example
 * const options: SummariseOptions = { asOf: '2026-11-23', filter: { dimensionId: 'smart-living' } };
 */
export interface SummariseOptions {
  /**
   * ISO 8601 date or moment that the figures are shown as of: freshness, what OPDs owe and which programmes are
   * late are counted from it; progress reports and readiness assessments dated after it don't count yet. All
   * else (counts, states, stages, statuses, SWOT, budget, trace) carries no date and is what the plan given
   * says. Core has no clock: pass it in.
   */
  readonly asOf: string;
  /** The plan's framework; only needed when it isn't a built-in one. */
  readonly framework?: Framework | undefined;
  /** Counts only what answers it; without one, the whole plan. See {@link filterMasterplan}. */
  readonly filter?: MasterplanFilter | undefined;
  /** What counts as late and as stale; by itself `defaultTimeliness`, which is our own proposal. */
  readonly timeliness?: Partial<Timeliness> | undefined;
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
  { asOf, filter, framework: given, timeliness }: SummariseOptions,
): MasterplanSummary {
  const framework = frameworkOf(masterplan, given);
  const shown = filter === undefined ? masterplan : filterMasterplan(masterplan, filter);
  const { id, period, region, sample, title } = masterplan;
  const items = itemsOf(shown);
  const ageOf = agesAt(asOf);
  return {
    id,
    title,
    sample,
    region: { code: region.code, name: region.name },
    period,
    framework: { id: framework.id, version: framework.version },
    asOf,
    filter: filter === undefined || shown === masterplan ? null : filter,
    items: countItems(shown),
    states: countStates(items),
    freshness: countFreshness(items, ageOf),
    innovations: summariseInnovations(shown, ageOf),
    opds: summariseOpds(shown, ageOf),
    dimensions: summariseDimensions(shown, framework, asOf),
    readiness: summariseReadiness(shown, framework, asOf),
    swot: summariseSwot(shown, framework),
    budget: summariseBudget(shown),
    programs: summarisePrograms(shown, asOf, timeliness),
    trace: summariseTrace(masterplan, shown, framework),
  };
}

type Item = Pick<Masterplan['problems'][number], 'state' | 'updatedAt'>;

/** The items of the inventory and the action plan, which pass through approval one by one. */
function itemsOf(masterplan: Masterplan): Item[] {
  const { innovations, needs, problems, programs, strategies } = masterplan;
  return [problems, needs, innovations, strategies, programs].flat();
}

function countStates(items: readonly Item[]): MasterplanSummary['states'] {
  const states = { draft: 0, submitted: 0, returned: 0, approved: 0, locked: 0 };
  for (const { state } of items) states[state] += 1;
  return states;
}
