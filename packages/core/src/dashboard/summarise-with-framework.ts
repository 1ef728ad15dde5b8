import type { Timeliness } from '../action-plan/progress/default-timeliness.js';
import type { Framework } from '../framework/types.js';
import { countUnapproved } from '../masterplan/approval/count-unapproved.js';
import { requirePlan } from '../masterplan/require-plan.js';
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
 * How {@link summariseWithFramework} looks at a plan.
 *
 * @example
 * const options: FigureOptions = { asOf: '2026-11-23', filter: { dimensionId: 'smart-living' } };
 */
export interface FigureOptions {
  /**
   * ISO 8601 date or moment that the figures are shown as of: freshness, what OPDs owe and which programmes are
   * late are counted from it; progress reports and readiness assessments dated after it don't count yet. All
   * else (counts, states, stages, statuses, SWOT, budget, trace) carries no date and is what the plan given
   * says. Core has no clock: pass it in.
   */
  readonly asOf: string;
  /** Counts only what answers it; without one, the whole plan. See {@link filterMasterplan}. */
  readonly filter?: MasterplanFilter | undefined;
  /** What counts as late and as stale; by itself `defaultTimeliness`, which is our own proposal. */
  readonly timeliness?: Partial<Timeliness> | undefined;
}

/**
 * `summariseMasterplan` with a framework that is known already: a page that has it needn't load the built-in ones.
 *
 * @throws KotaCerdasError `KC_NOT_A_PLAN`, `KC_INVALID_DATE` and `KC_INVALID_OPTION` as `summariseMasterplan` does.
 *
 * @example
 * const summary = summariseWithFramework(masterplan, framework, { asOf: '2026-11-23' });
 * summary.innovations.total === masterplan.innovations.length; // true
 */
export function summariseWithFramework(
  masterplan: Masterplan,
  framework: Framework,
  { asOf, filter, timeliness }: FigureOptions,
): MasterplanSummary {
  requirePlan(masterplan);
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
    unapproved: countUnapproved(masterplan).total,
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
