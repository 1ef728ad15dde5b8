import { checkFramework } from '../../framework/check-framework.js';
import { indicatorsOf } from '../../framework/indicators-of.js';
import type { ReadinessElement } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import { becoming, refusing, type Answer, type Scenario } from './scenario.js';
import type { WeightWhatIf } from './types.js';

/** Gives an indicator or an element of the instrument another weight, in a copy of the framework. */
export function weigh(scenario: Scenario, whatIf: WeightWhatIf, path: Issue['path']): Answer {
  const { framework } = scenario;
  const { elements } = framework.readiness;
  if (whatIf.kind === 'element-weight') {
    const { elementId: found, weight } = whatIf;
    if (!elements.some(({ id }) => id === found)) {
      const params = { found, framework: framework.id };
      return refusing(error('unknown-element', [...path, 'elementId'], params));
    }
    return reweighed(
      scenario,
      elements.map((element) => (element.id === found ? { ...element, weight } : element)),
      path,
    );
  }
  const { indicatorId: found, weight } = whatIf;
  if (!indicatorsOf(framework.readiness).some(({ id }) => id === found)) {
    const params = { found, framework: framework.id };
    return refusing(error('unknown-indicator', [...path, 'indicatorId'], params));
  }
  return reweighed(
    scenario,
    elements.map((element) => ({
      ...element,
      subElements: element.subElements.map((part) => ({
        ...part,
        indicators: part.indicators.map((indicator) =>
          indicator.id === found ? { ...indicator, weight } : indicator,
        ),
      })),
    })),
    path,
  );
}

/** A mean needs a weight above zero; nothing else that a framework must be hangs on one. */
function reweighed(scenario: Scenario, elements: ReadinessElement[], path: Issue['path']): Answer {
  const { framework } = scenario;
  const next = { ...framework, readiness: { ...framework.readiness, elements } };
  const allZero = checkFramework(next).find(
    (issue) => issue.code === 'all-weights-zero' && issue.path[0] === 'readiness',
  );
  return allZero === undefined
    ? becoming({ ...scenario, framework: next })
    : refusing({ ...allZero, path: [...path, 'weight'] });
}
