import { findFramework } from '@kotacerdas/core/framework';
import { parseMasterplan, type Masterplan } from '@kotacerdas/core/masterplan';
import { actionPlanFigures } from './action-plan-figures.js';
import { readinessFigures } from './readiness-figures.js';
import { swotFigures } from './swot-figures.js';
import { wholeFigures } from './whole-figures.js';

/** The day on which the golden plan is looked at. */
const asOf = '2026-11-23';

/**
 * Every figure of a plan that readers may meet. Node and browsers must compute it bit for bit alike, and
 * a change of method must show here; add what a new topic computes.
 */
export function goldenFigures(masterplan: Masterplan): Readonly<Record<string, unknown>> {
  const { id, version } = masterplan.framework;
  const framework = findFramework(id, version);
  if (framework === null) throw new Error('The framework of the golden plan is not built in.');
  return {
    ...wholeFigures(masterplan, framework, asOf),
    readiness: readinessFigures(masterplan, framework),
    swot: swotFigures(masterplan, framework),
    actionPlan: actionPlanFigures(masterplan, framework, asOf),
  };
}

/** The golden plan, from the JSON of the example. */
export function goldenPlan(json: unknown): Masterplan {
  const result = parseMasterplan(json);
  if (!result.ok) throw new Error(`The golden plan is broken: ${JSON.stringify(result.issues[0])}`);
  return result.masterplan;
}
