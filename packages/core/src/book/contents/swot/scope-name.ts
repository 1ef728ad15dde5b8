import type { SwotScope } from '../../../masterplan/types.js';
import { lowerFirst } from '../../prose/lower-first.js';
import type { BookContext } from '../../compose/book-context.js';

/** What an analysis is about, as it stands in a sentence. */
export function scopeInWords(context: BookContext, scope: SwotScope): string {
  const name = scopeName(context, scope);
  return scope.kind === 'dimension' ? name : lowerFirst(name);
}

/** What an analysis is about, as a heading says it. */
export function scopeName({ dimension, framework }: BookContext, scope: SwotScope): string {
  if (scope.kind === 'region') return 'Seluruh daerah';
  if (scope.kind === 'dimension') return dimension(scope.dimensionId);
  const element = framework.readiness.elements.find(({ id }) => id === scope.elementId);
  return `Elemen ${element === undefined ? scope.elementId : lowerFirst(element.name.id)}`;
}
