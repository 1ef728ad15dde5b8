import type { Framework } from '@kotacerdas/core/framework';
import { translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { SwotScope } from '@kotacerdas/core/masterplan';

/** What the widgets call the scope of an analysis: the id of its dimension or element, or the whole region. */
export function scopeId(scope: SwotScope): string {
  switch (scope.kind) {
    case 'region':
      return 'region';
    case 'dimension':
      return scope.dimensionId;
    case 'readiness-element':
      return scope.elementId;
  }
}

/** What officers call it. */
export function scopeName(
  scope: SwotScope,
  { dimensions, readiness }: Pick<Framework, 'dimensions' | 'readiness'>,
  locale: Locale,
): string {
  if (scope.kind === 'region') return translateTerm(locale, 'swot.scope.region');
  const id = scopeId(scope);
  const named = [...dimensions, ...readiness.elements].find((each) => each.id === id);
  return named?.name[locale] ?? id;
}
