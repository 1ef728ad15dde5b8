import type { Framework } from '@kotacerdas/core/framework';
import type { SwotScope } from '@kotacerdas/core/masterplan';
import { scopeId } from './scope-name';

/** The scopes that have no analysis yet, the whole region first. */
export function openScopes(
  { dimensions, readiness }: Pick<Framework, 'dimensions' | 'readiness'>,
  analyses: readonly { readonly scope: SwotScope }[],
): SwotScope[] {
  const taken = new Set(analyses.map(({ scope }) => scopeId(scope)));
  const scopes: SwotScope[] = [
    { kind: 'region' },
    ...dimensions.map(({ id }) => ({ kind: 'dimension' as const, dimensionId: id })),
    ...readiness.elements.map(({ id }) => ({
      kind: 'readiness-element' as const,
      elementId: id,
    })),
  ];
  return scopes.filter((scope) => !taken.has(scopeId(scope)));
}
