import { planProgress } from '../../action-plan/progress/plan-progress.js';
import { sumBudget } from '../../action-plan/sum-budget.js';
import type { Framework } from '../../framework/types.js';
import { isComplete } from '../../inventory/is-complete.js';
import { scoreReadiness } from '../../readiness/score-readiness.js';
import { evaluateSwot } from '../../swot/evaluate-swot.js';
import { frameworkOf } from '../framework-of.js';
import type { Masterplan, MasterplanSwotAnalysis } from '../types.js';
import { shownAssessment } from './shown-assessment.js';
import type { PlanFigures, PlanReadinessFigures, SwotFigures } from './types.js';

/**
 * As of when {@link planFigures} looks at a plan.
 *
 * @example
 * const options: FiguresOptions = { asOf: '2026-11-23' };
 */
export interface FiguresOptions {
  /**
   * ISO 8601 date or moment: progress reports and readiness assessments dated after it don't count yet, as in
   * `summariseMasterplan`. Without it all of them do, also those dated in the future.
   */
  readonly asOf?: string | undefined;
}

const traps = ['reversed-scale-trap', 'magnitude-scale-trap'] as const;

/**
 * The few figures by which a plan is judged: readiness, SWOT positions, progress, budget and counts. What
 * isn't known is `null`, never 0; nothing is rounded. An empty plan gives counts of 0 and scores of `null`.
 *
 * `framework` is only needed when the plan's own isn't a built-in one. Give `asOf` wherever these figures stand
 * beside those of a dashboard: without it a report or an assessment dated later counts here and not there.
 *
 * @throws KotaCerdasError `KC_UNKNOWN_FRAMEWORK` when the plan's framework is neither built in nor given;
 * `KC_INVALID_DATE` when `asOf` is given and is no date.
 *
 * @example
 * planFigures(masterplan).programs.budget; // 325000000
 * planFigures(masterplan, undefined, { asOf: '2020-01-01' }).programs.progress.mean; // null
 */
export function planFigures(
  masterplan: Masterplan,
  framework?: Framework,
  { asOf }: FiguresOptions = {},
): PlanFigures {
  const { innovations, needs, problems, programs, strategies, swot } = masterplan;
  const method = frameworkOf(masterplan, framework);
  const { mean, reported, unreported } = planProgress(programs, { asOf });
  return {
    readiness: readinessFigures(masterplan, method, asOf),
    swot: swot.map((analysis) => swotFigures(analysis, method)),
    problems: { count: problems.length },
    needs: { count: needs.length },
    innovations: {
      count: innovations.length,
      completed: innovations.filter(({ stages }) => isComplete(stages)).length,
    },
    strategies: { count: strategies.length },
    programs: {
      count: programs.length,
      finished: programs.filter(({ status }) => status === 'finished').length,
      progress: { mean, reported, unreported },
      budget: sumBudget(programs.flatMap(({ budgets }) => budgets)),
    },
  };
}

function readinessFigures(
  { readiness }: Pick<Masterplan, 'readiness'>,
  framework: Framework,
  asOf: string | undefined,
): PlanReadinessFigures {
  const shown = shownAssessment(readiness, asOf);
  const ratings = shown?.consolidated?.ratings ?? [];
  const { bandId, elements, score } = scoreReadiness(framework.readiness, ratings);
  return {
    assessmentId: shown?.id ?? null,
    score,
    bandId,
    elements: elements.map((element) => ({
      elementId: element.elementId,
      score: element.score,
      bandId: element.bandId,
    })),
  };
}

function swotFigures(analysis: MasterplanSwotAnalysis, framework: Framework): SwotFigures {
  const { coordinates, efas, ieCell, ifas, issues, quadrant } = evaluateSwot(
    analysis,
    framework.swot.method,
  );
  return {
    swotId: analysis.id,
    scope: analysis.scope,
    x: coordinates.x,
    y: coordinates.y,
    quadrant,
    ieCell,
    ifasTotal: ifas.total,
    efasTotal: efas.total,
    trap: traps.find((trap) => issues.some(({ code }) => code === trap)) ?? null,
  };
}
