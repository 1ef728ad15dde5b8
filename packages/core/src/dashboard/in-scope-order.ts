import type { Framework } from '../framework/types.js';
import type { SwotScope } from '../masterplan/types.js';

/**
 * Analyses in the order people expect wherever they were stored: the region, then dimensions, then readiness
 * elements, both in the framework's order. A scope that the framework lacks comes last.
 *
 * @example
 * const living: { scope: SwotScope } = { scope: { kind: 'dimension', dimensionId: 'smart-living' } };
 * const region: { scope: SwotScope } = { scope: { kind: 'region' } };
 * inScopeOrder([living, region], kominfo2021)[0]?.scope; // { kind: 'region' }
 */
export function inScopeOrder<Analysis extends { readonly scope: SwotScope }>(
  analyses: readonly Analysis[],
  { dimensions, readiness }: Framework,
): Analysis[] {
  const order = new Map<string, number>();
  for (const { id } of [{ id: 'region' }, ...dimensions, ...readiness.elements]) {
    order.set(id, order.size);
  }
  const place = ({ scope }: Analysis) => order.get(scopeId(scope)) ?? order.size;
  return [...analyses].sort((a, b) => place(a) - place(b));
}

function scopeId(scope: SwotScope): string {
  if (scope.kind === 'region') return 'region';
  return scope.kind === 'dimension' ? scope.dimensionId : scope.elementId;
}
