import type { Framework, LocalisedText } from '@kotacerdas/core/framework';
import { entryLabel } from './entry-label';
import { scopedName } from './scoped-name';

/** What every id within a document stands for; scopes are called as the framework calls them. */
export function collectNames(
  value: unknown,
  names: Map<string, LocalisedText>,
  framework?: Framework,
): void {
  if (typeof value !== 'object' || value === null) return;
  const id: unknown = Reflect.get(value, 'id');
  if (typeof id === 'string' && !isText(value)) {
    const name: unknown = Reflect.get(value, 'name');
    const label = entryLabel(value, id);
    const scoped = scopedName(value, framework === undefined ? undefined : [framework]);
    names.set(id, isText(name) ? name : (scoped ?? { id: label, en: label }));
  }
  for (const part of Object.values(value)) collectNames(part, names, framework);
}

/** A text in both languages has a field called `id` too. */
function isText(value: unknown): value is LocalisedText {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'id') === 'string' &&
    typeof Reflect.get(value, 'en') === 'string'
  );
}
