import type { Framework, LocalisedText } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { entryLabel } from '../../entry/entry-label';

/** What every id of a plan and of its framework stands for. */
export function namesOf({
  framework,
  masterplan,
}: {
  framework: Framework;
  masterplan: Masterplan;
}): Map<string, LocalisedText> {
  const names = new Map<string, LocalisedText>();
  collect(framework, names);
  collect(masterplan, names);
  return names;
}

function collect(value: unknown, names: Map<string, LocalisedText>): void {
  if (typeof value !== 'object' || value === null) return;
  const id: unknown = Reflect.get(value, 'id');
  if (typeof id === 'string' && !isText(value)) {
    const name: unknown = Reflect.get(value, 'name');
    const label = entryLabel(value, id);
    names.set(id, isText(name) ? name : { id: label, en: label });
  }
  for (const part of Object.values(value)) collect(part, names);
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
