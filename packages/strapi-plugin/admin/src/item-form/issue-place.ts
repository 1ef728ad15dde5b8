import { innovationStages } from '@kotacerdas/core/inventory';
import { describePlace, type Locale } from '@kotacerdas/core/locale';
import type { Issue } from '@kotacerdas/core';
import type { WrittenType } from '../../../shared/contracts/item';
import type { Names } from '../translations/names-in';
import type { TextKey } from '../translations/use-text';
import { specOf } from './spec-of';

interface Words extends Pick<Names, 'choiceName' | 'fieldName'> {
  text: (key: TextKey, values?: Record<string, string | number>) => string;
  locale: Locale;
}

/** Where an issue of an item is, by the name that the field has in the form. */
export function issuePlace(type: WrittenType, path: Issue['path'], words: Words): string {
  const stage = stagePlace(path, words);
  if (stage !== null) return stage;
  const spec = specOf(type, path);
  if (spec === undefined) return describePlace(words.locale, path);
  const rest = path.slice(spec.path.length);
  const name = words.fieldName(type, spec.column);
  // Of a list in one field only the number says more.
  const within = rest.map((key) => (typeof key === 'number' ? String(key + 1) : key));
  return [name, ...within].join(' › ');
}

/** The six stages stand side by side in the form, each with fields of its own. */
function stagePlace(path: Issue['path'], { choiceName, text }: Words): string | null {
  const [list, key, part, detail] = path;
  if (list !== 'stages') return null;
  const stage = innovationStages.find((each) => each === key);
  if (stage === undefined) return null;
  const name = choiceName('stage', stage);
  switch (part) {
    case 'progress':
    case 'note':
      return text(`form.stage.${part}`, { stage: name });
    case 'file':
      return text(detail === 'url' ? 'form.stage.url' : 'form.stage.file', { stage: name });
    default:
      return name;
  }
}
