import type { Framework } from '../framework/types.js';
import { frameworkOf } from '../masterplan/framework-of.js';
import type { Masterplan } from '../masterplan/types.js';
import { summariseInnovations } from './innovation/summarise-innovations.js';
import { countItems, summariseDimensions } from './summarise-dimensions.js';
import { summariseBudget } from './summarise-budget.js';
import { summariseProgress } from './summarise-progress.js';
import { summariseReadiness } from './summarise-readiness.js';
import { summariseSwot } from './summarise-swot.js';
import type { MasterplanSummary, ProgramsSummary } from './types.js';

export interface SummariseOptions {
  /** ISO 8601 date or moment that freshness is counted from. Core has no clock: pass it in. */
  readonly asOf: string;
  /** The plan's framework; only needed when it isn't a built-in one. */
  readonly framework?: Framework | undefined;
}

/**
 * Every figure of one plan's dashboard. An empty plan gives counts of 0 and scores of `null`: nothing
 * assessed is *belum dinilai*, never 0. Figures are not rounded.
 *
 * @throws KotaCerdasError `KC_UNKNOWN_FRAMEWORK` when the plan's framework is neither built in nor given;
 * `KC_INVALID_DATE` when `asOf` is no date.
 *
 * @example
 * const summary = summariseMasterplan(masterplan, { asOf: '2026-11-23' });
 * summary.innovations.completed; // 5
 */
export function summariseMasterplan(
  masterplan: Masterplan,
  { asOf, framework: given }: SummariseOptions,
): MasterplanSummary {
  const framework = frameworkOf(masterplan, given);
  const { id, period, region, sample, title } = masterplan;
  return {
    id,
    title,
    sample,
    region: { code: region.code, name: region.name },
    period,
    framework: { id: framework.id, version: framework.version },
    asOf,
    items: countItems(masterplan),
    states: countStates(masterplan),
    innovations: summariseInnovations(masterplan, asOf),
    dimensions: summariseDimensions(masterplan, framework),
    readiness: summariseReadiness(masterplan, framework),
    swot: summariseSwot(masterplan, framework),
    budget: summariseBudget(masterplan),
    programs: summarisePrograms(masterplan),
  };
}

function countStates(masterplan: Masterplan): MasterplanSummary['states'] {
  const states = { draft: 0, submitted: 0, returned: 0, approved: 0, locked: 0 };
  const { innovations, needs, problems, programs, strategies } = masterplan;
  for (const item of [problems, needs, innovations, strategies, programs].flat()) {
    states[item.state] += 1;
  }
  return states;
}

function summarisePrograms({ programs }: Masterplan): ProgramsSummary {
  const byStatus = { planned: 0, running: 0, finished: 0, postponed: 0, cancelled: 0 };
  for (const { status } of programs) byStatus[status] += 1;
  return {
    total: programs.length,
    quickWins: programs.filter((program) => program.quickWin).length,
    byStatus,
    progress: summariseProgress(programs),
  };
}
