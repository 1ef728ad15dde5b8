import { findDimension } from '../../../framework/find-dimension.js';
import type { Framework } from '../../../framework/types.js';
import type { RequirementId } from '../../../issue/requirement-id.js';
import { evaluateSwot } from '../../../swot/evaluate-swot.js';
import { factorKinds, strategyKinds } from '../../choices.js';
import type { SwotScope } from '../../types.js';
import { role, sameText } from '../plan-view.js';
import type { StepName, StepOwner } from '../types.js';
import type { Rule } from '../unit.js';
import { each, inDimensions, leadOf, named, single } from './unit-makers.js';

type SwotRequirement = Extract<
  RequirementId,
  | 'swot-analysis'
  | 'swot-sides'
  | 'swot-positions'
  | 'tows-strategies'
  | 'factors-of-strategies'
  | 'strategies-in-dimensions'
  | 'programs-of-strategies'
>;

/** SWOT analyses and the strategies that are made of them. */
export const swotRules: Readonly<Record<SwotRequirement, Rule>> = {
  'swot-analysis': ({ swot }) => single(swot.length > 0, ['swot'], role('planner')),
  'swot-sides': ({ swot }) =>
    swot.flatMap(({ item, path }) => {
      const kinds = new Set(item.factors.map(({ kind }) => kind));
      return factorKinds.map((kind) => ({
        done: kinds.has(kind),
        path: [...path, 'factors'],
        who: analyst(item.scope),
        name: { word: kind },
      }));
    }),
  'swot-positions': ({ framework, swot }) =>
    swot.map(({ item, path }) => ({
      done: evaluateSwot(item, framework.swot.method).quadrant !== null,
      path,
      who: analyst(item.scope),
      name: nameOf(item.scope, framework),
    })),
  'tows-strategies': ({ strategies }) => {
    const kinds = new Set(strategies.map(({ item }) => item.kind));
    return named(
      strategyKinds.map((kind) => ({ name: sameText(kind), done: kinds.has(kind) })),
      ['strategies'],
      role('planner'),
    );
  },
  'factors-of-strategies': ({ found, strategies }) =>
    each(
      strategies,
      ({ id }) =>
        !found('strategy-without-factor', 'strategy', id) &&
        !found('unknown-factor', 'strategy', id),
      leadOf,
    ),
  'strategies-in-dimensions': (view) => inDimensions(view, view.strategies, 'strategies'),
  'programs-of-strategies': ({ found, strategies }) =>
    each(strategies, ({ id }) => !found('strategy-without-program', 'strategy', id), leadOf),
};

function nameOf(scope: SwotScope, framework: Framework): StepName {
  if (scope.kind === 'region') return { word: 'region' };
  if (scope.kind === 'dimension') {
    return findDimension(framework, scope.dimensionId)?.name ?? sameText(scope.dimensionId);
  }
  const element = framework.readiness.elements.find(({ id }) => id === scope.elementId);
  return element?.name ?? sameText(scope.elementId);
}

function analyst(scope: SwotScope): StepOwner {
  return scope.kind === 'dimension' ? leadOf(scope) : role('planner');
}
