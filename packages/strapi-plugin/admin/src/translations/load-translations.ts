import type { Locale } from '@kotacerdas/core/locale';
import { pluginId } from '../plugin-id';
import { frameworkNames } from './framework-names';
import { labelFields } from './label-fields';
import { loadTopics } from './load-topics';

type Texts = Record<string, string>;

/** Everything this plugin puts into the admin's words, under the ids that Strapi looks them up by. */
export async function loadTranslations(locale: Locale): Promise<Texts> {
  const { texts, choices, fields, types } = await load(locale);
  return {
    ...prefixed(`${pluginId}.`, texts),
    ...prefixed(`${pluginId}.`, await loadTopics(locale)),
    ...prefixed(`${pluginId}.`, frameworkNames(locale)),
    ...prefixed(`${pluginId}.choice.`, choices),
    // Content Manager looks up the name of a content type by the name itself.
    ...types,
    ...labelFields(fields),
  };
}

async function load(locale: Locale) {
  if (locale === 'en') {
    const [texts, choices, fields, types] = await Promise.all([
      import('./en.json'),
      import('./choices.en.json'),
      import('./fields.en.json'),
      import('./types.en.json'),
    ]);
    return {
      texts: texts.default,
      choices: choices.default,
      fields: fields.default,
      types: types.default,
    };
  }
  const [texts, choices, fields, types] = await Promise.all([
    import('./id.json'),
    import('./choices.id.json'),
    import('./fields.id.json'),
    import('./types.id.json'),
  ]);
  return {
    texts: texts.default,
    choices: choices.default,
    fields: fields.default,
    types: types.default,
  };
}

function prefixed(prefix: string, texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}${key}`, text]));
}
