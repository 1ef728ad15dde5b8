import type { Framework } from '../../../framework/types.js';
import { translateTerm } from '../../../locale/translate-term.js';
import type { SwotScope } from '../../../masterplan/types.js';
import type { ColumnOption } from '../column-option.js';
import { distinctLabels } from './distinct-labels.js';

/** The scope of an analysis as one text. */
export function scopeKey(scope: SwotScope): string {
  switch (scope.kind) {
    case 'region':
      return 'region';
    case 'dimension':
      return `dimension:${scope.dimensionId}`;
    case 'readiness-element':
      return `readiness-element:${scope.elementId}`;
  }
}

/** The scope that a text of {@link scopeKey} names; `null` where it names none. */
export function scopeOf(key: string): SwotScope | null {
  const [kind, id] = key.split(':');
  if (kind === 'region') return { kind };
  if (id === undefined) return null;
  if (kind === 'dimension') return { kind, dimensionId: id };
  return kind === 'readiness-element' ? { kind, elementId: id } : null;
}

/** What a SWOT analysis may look at, by the framework. */
export function scopeOptions(framework: Framework): ColumnOption[] {
  const name = 'swot.scope.region';
  return distinctLabels([
    {
      value: 'region',
      label: { id: translateTerm('id', name), en: translateTerm('en', name) },
    },
    ...framework.dimensions.map((dimension) => ({
      value: scopeKey({ kind: 'dimension', dimensionId: dimension.id }),
      label: dimension.name,
    })),
    ...framework.readiness.elements.map((element) => ({
      value: scopeKey({ kind: 'readiness-element', elementId: element.id }),
      label: element.name,
    })),
  ]);
}
