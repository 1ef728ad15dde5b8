import type { Issue } from '../../issue/issue.js';
import { checkRating } from '../../swot/check-rating.js';
import { ratingRange } from '../../swot/rating-range.js';
import { resolveSwotMethod } from '../../swot/resolve-swot-method.js';
import { tableOf } from '../../swot/table-of.js';
import { error } from '../check/check.js';
import { mapEntries } from './map-entries.js';
import { rescaleWeights } from './rescale-weights.js';
import { becoming, missing, refusing, type Answer, type Scenario } from './scenario.js';
import type { FactorWhatIf } from './types.js';
import { withFigures } from './with-figures.js';

/** Weighs or rates a factor otherwise, and its table's other factors with it if that is asked for. */
export function changeFactor(
  scenario: Scenario,
  whatIf: FactorWhatIf,
  path: Issue['path'],
): Answer {
  const { factorCode: found, otherWeights = 'keep', swotId } = whatIf;
  const { framework, masterplan } = scenario;
  const analysis = masterplan.swot.find(({ id }) => id === swotId);
  if (analysis === undefined) return refusing(missing(swotId, 'swot', [...path, 'swotId']));
  const factor = analysis.factors.find(({ code }) => code === found);
  if (factor === undefined) {
    const params = { found, swot: swotId };
    return refusing(error('unknown-factor', [...path, 'factorCode'], params));
  }
  const { ratingScale, weightUnit } = resolveSwotMethod(analysis.method, framework.swot.method);
  const whole = weightUnit === 'percent' ? 100 : 1;
  const { rating = factor.rating, weight = factor.weight } = whatIf;
  const faults = [
    ...(weight > whole && (whatIf.weight !== undefined || otherWeights === 'rescale')
      ? [error('number-too-big', [...path, 'weight'], { found: String(weight), limit: whole })]
      : []),
    ...(whatIf.rating === undefined
      ? []
      : checkRating(rating, found, ratingRange(ratingScale, factor.kind), [...path, 'rating'])),
  ];
  if (faults.length > 0) return refusing(...faults);
  const changed = withFigures(factor, { weight, rating });
  const replaced = mapEntries(analysis.factors, (one) => (one === factor ? changed : one));
  const factors = otherWeights === 'keep' ? replaced : rescaleWeights(replaced, changed, whole);
  if (factors === null) {
    const params = { table: tableOf(factor.kind), sum: weight / whole };
    return refusing(error('weights-do-not-sum', [...path, 'weight'], params));
  }
  if (factors === analysis.factors) return becoming(scenario);
  const swot = masterplan.swot.map((one) => (one === analysis ? { ...analysis, factors } : one));
  return becoming({ ...scenario, masterplan: { ...masterplan, swot } });
}
