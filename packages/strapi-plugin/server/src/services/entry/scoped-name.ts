import { type Framework, frameworks, type LocalisedText } from '@kotacerdas/core/framework';
import { translateTerm } from '@kotacerdas/core/locale';

type Known = Pick<Framework, 'dimensions' | 'readiness'>;

/**
 * What an entry without a name of its own is called by: an analysis by its scope, an evaluation by dimension and year.
 * Both as a row of the database and as an item of the document of a plan; `null` for everything else.
 */
export function scopedName(
  entry: object,
  known: readonly Known[] = frameworks,
): LocalisedText | null {
  const read = (field: string): unknown => Reflect.get(entry, field);
  const scope = read('scope');
  const inner = typeof scope === 'object' && scope !== null ? scope : undefined;
  const kind: unknown = inner === undefined ? scope : Reflect.get(inner, 'kind');
  const from = (field: string, column: string): unknown =>
    inner === undefined ? read(column) : Reflect.get(inner, field);
  switch (kind) {
    case 'region':
      return {
        id: translateTerm('id', 'swot.scope.region'),
        en: translateTerm('en', 'swot.scope.region'),
      };
    case 'dimension':
      return nameOf(from('dimensionId', 'dimensionId'), known);
    case 'readiness-element':
      return nameOf(from('elementId', 'readinessElementId'), known);
  }
  const year = read('year');
  const dimension = typeof year === 'number' ? nameOf(read('dimensionId'), known) : null;
  if (dimension === null) return null;
  return { id: `${dimension.id} ${String(year)}`, en: `${dimension.en} ${String(year)}` };
}

function nameOf(id: unknown, known: readonly Known[]): LocalisedText | null {
  if (typeof id !== 'string') return null;
  for (const framework of known) {
    const found = [...framework.dimensions, ...framework.readiness.elements].find(
      (each) => each.id === id,
    );
    if (found !== undefined) return found.name;
  }
  return { id, en: id };
}
