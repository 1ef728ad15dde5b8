import { inScopeOrder } from '@kotacerdas/core/dashboard';
import { findDimension, type Framework } from '@kotacerdas/core/framework';
import { translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { MasterplanSwotAnalysis, SwotScope } from '@kotacerdas/core/masterplan';
import { evaluateSwot, type SwotResult } from '@kotacerdas/core/swot';
import type { LoadedPlan } from '../base/source/plan.js';

/** An analysis with its result, and what it looks at: the word `region`, or an id of the framework. */
export interface SwotView {
  readonly id: string;
  readonly scope: string;
  readonly scopeKind: SwotScope['kind'];
  readonly analysis: MasterplanSwotAnalysis;
  readonly result: SwotResult;
}

/** All analyses of a plan: the region, dimensions, readiness elements. */
export function swotViews({ framework, masterplan }: LoadedPlan): SwotView[] {
  return inScopeOrder(masterplan.swot, framework).map((analysis) => view(analysis, framework));
}

function view(analysis: MasterplanSwotAnalysis, framework: Framework): SwotView {
  return {
    id: analysis.id,
    scope: scopeWord(analysis.scope),
    scopeKind: analysis.scope.kind,
    analysis,
    result: evaluateSwot(analysis, framework.swot.method),
  };
}

/** What an analysis looks at as the word of the attribute `scope`: `region`, or an id of the framework. */
export function scopeWord(scope: SwotScope): string {
  switch (scope.kind) {
    case 'region':
      return 'region';
    case 'dimension':
      return scope.dimensionId;
    case 'readiness-element':
      return scope.elementId;
  }
}

/** What a scope is called, or `null` for one that the framework doesn't have. */
export function scopeName(scope: string, framework: Framework, locale: Locale): string | null {
  if (scope === 'region') return translateTerm(locale, 'swot.scope.region');
  const element = framework.readiness.elements.find(({ id }) => id === scope);
  return (findDimension(framework, scope) ?? element)?.name[locale] ?? null;
}

/** Every word the attribute `scope` may hold. */
export function knownScopes(framework: Framework): string[] {
  return [
    'region',
    ...framework.dimensions.map(({ id }) => id),
    ...framework.readiness.elements.map(({ id }) => id),
  ];
}
