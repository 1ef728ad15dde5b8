import type { ComparedList } from '@kotacerdas/core/masterplan';
import type { Locale } from '@kotacerdas/core/locale';
import type { Source } from '../../input/source.js';
import { scopeName } from '../../names/scope-name.js';

const names = ['title', 'name', 'statement', 'text', 'year'];

/** What an item of a list is called, whatever its list calls that; empty where it has no words of its own. */
export function labelOf(
  { framework, masterplan }: Source,
  list: ComparedList,
  id: string,
  lang: Locale,
): string {
  if (list === 'swot') {
    const analysis = masterplan.swot.find((each) => each.id === id);
    return analysis === undefined ? '' : scopeName(analysis.scope, framework, lang);
  }
  const items: readonly { readonly id: string }[] = masterplan[list];
  const item = items.find((each) => each.id === id);
  if (item === undefined) return '';
  const said = names
    .map((name): unknown => Reflect.get(item, name))
    .find((value) => typeof value === 'string' || typeof value === 'number');
  return said === undefined ? '' : String(said);
}
