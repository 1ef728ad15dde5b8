import type { Locale } from '@kotacerdas/core/locale';
import { pluginId } from '../plugin-id';
import { labelFields } from './label-fields';

type Texts = Record<string, string>;

/** Everything this plugin puts into the admin's words, under the ids that Strapi looks them up by. */
export async function loadTranslations(locale: Locale): Promise<Texts> {
  const { texts, topics, choices, fields, types } = await load(locale);
  return {
    ...prefixed(`${pluginId}.`, { ...texts, ...topics }),
    ...prefixed(`${pluginId}.choice.`, choices),
    // Content Manager looks up the name of a content type by the name itself.
    ...types,
    ...labelFields(fields),
  };
}

async function load(locale: Locale) {
  if (locale === 'en') {
    const [texts, topics, choices, fields, types] = await Promise.all([
      import('./en.json'),
      import('./topics/en'),
      import('./choices.en.json'),
      import('./fields.en.json'),
      import('./types.en.json'),
    ]);
    return {
      texts: texts.default,
      topics: topics.default,
      choices: choices.default,
      fields: fields.default,
      types: types.default,
    };
  }
  const [texts, topics, choices, fields, types] = await Promise.all([
    import('./id.json'),
    import('./topics/id'),
    import('./choices.id.json'),
    import('./fields.id.json'),
    import('./types.id.json'),
  ]);
  return {
    texts: texts.default,
    topics: topics.default,
    choices: choices.default,
    fields: fields.default,
    types: types.default,
  };
}

function prefixed(prefix: string, texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}${key}`, text]));
}
