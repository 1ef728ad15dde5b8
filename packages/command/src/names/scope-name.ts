import type { Framework } from '@kotacerdas/core/framework';
import { translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { SwotScope } from '@kotacerdas/core/masterplan';

/** The word for a scope on a command line: `region`, or the id of a dimension or a readiness element. */
export function scopeId(scope: SwotScope): string {
  if (scope.kind === 'region') return 'region';
  return scope.kind === 'dimension' ? scope.dimensionId : scope.elementId;
}

/** What an analysis is of, as people read it. */
export function scopeName(
  scope: SwotScope,
  { dimensions, readiness }: Pick<Framework, 'dimensions' | 'readiness'>,
  lang: Locale,
): string {
  if (scope.kind === 'region') return translateTerm(lang, 'swot.scope.region');
  const parts = scope.kind === 'dimension' ? dimensions : readiness.elements;
  const id = scopeId(scope);
  return parts.find((part) => part.id === id)?.name[lang] ?? id;
}
