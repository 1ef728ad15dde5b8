import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import { changing, missing, refusing, type Answer, type Scenario } from './scenario.js';
import type { FactorWhatIf, MethodWhatIf } from './types.js';

/** Weighs or rates a factor otherwise, or reads an analysis by another method. */
export function changeSwot(
  { masterplan: { swot } }: Scenario,
  whatIf: FactorWhatIf | MethodWhatIf,
  path: Issue['path'],
): Answer {
  const { swotId } = whatIf;
  const analysis = swot.find(({ id }) => id === swotId);
  if (analysis === undefined) return refusing(missing(swotId, 'swot', [...path, 'swotId']));
  if (whatIf.kind === 'swot-method') {
    const method = { ...analysis.method, ...whatIf.method };
    return changing({ kind: 'update', list: 'swot', id: swotId, fields: { method } });
  }
  const { factorCode: found, rating, weight } = whatIf;
  const factor = analysis.factors.find(({ code }) => code === found);
  if (factor === undefined) {
    const params = { found, swot: swotId };
    return refusing(error('unknown-factor', [...path, 'factorCode'], params));
  }
  const fields = {
    weight: weight ?? factor.weight,
    rating: rating ?? factor.rating,
    // A score that somebody printed was of the old figures.
    printedScore: null,
  };
  return changing({ kind: 'update', list: 'swot.factors', of: swotId, id: factor.id, fields });
}
