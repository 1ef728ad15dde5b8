import { checkFramework } from '../../framework/check-framework.js';
import { indicatorsOf } from '../../framework/indicators-of.js';
import type { Framework, ReadinessElement } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { error } from '../check/check.js';
import { refusing, type Answer, type Scenario } from './scenario.js';
import type { WeightWhatIf } from './types.js';

/** Gives an indicator or an element of the instrument another weight, in a copy of the framework. */
export function weigh({ framework }: Scenario, whatIf: WeightWhatIf, path: Issue['path']): Answer {
  const { elements } = framework.readiness;
  if (whatIf.kind === 'element-weight') {
    const { elementId: found, weight } = whatIf;
    if (!elements.some(({ id }) => id === found)) {
      const params = { found, framework: framework.id };
      return refusing(error('unknown-element', [...path, 'elementId'], params));
    }
    return reweighed(
      framework,
      elements.map((element) => (element.id === found ? { ...element, weight } : element)),
    );
  }
  const { indicatorId: found, weight } = whatIf;
  if (!indicatorsOf(framework.readiness).some(({ id }) => id === found)) {
    const params = { found, framework: framework.id };
    return refusing(error('unknown-indicator', [...path, 'indicatorId'], params));
  }
  return reweighed(
    framework,
    elements.map((element) => ({
      ...element,
      subElements: element.subElements.map((part) => ({
        ...part,
        indicators: part.indicators.map((indicator) =>
          indicator.id === found ? { ...indicator, weight } : indicator,
        ),
      })),
    })),
  );
}

function reweighed(framework: Framework, elements: ReadinessElement[]): Answer {
  const next = { ...framework, readiness: { ...framework.readiness, elements } };
  const issues = checkFramework(next);
  return issues.length === 0
    ? { kind: 'framework', framework: next }
    : refusing(...issues.map((issue) => ({ ...issue, path: ['framework', ...issue.path] })));
}
