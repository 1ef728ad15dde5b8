import { toLocale, type Locale } from '@kotacerdas/core/locale';
import { pluginId } from '../plugin-id';
import { frameworkNames } from './framework-names';
import { labelFields } from './label-fields';
import { loadTopics } from './load-topics';

type Texts = Record<string, string>;

/**
 * Everything this plugin puts into the admin's words, under the ids that Strapi looks them up by. A language that it
 * doesn't speak gets its own pages in Indonesian, and keeps Strapi's.
 */
export async function loadTranslations(language: string): Promise<Texts> {
  const locale = toLocale(language);
  const { texts, choices, fields, types } = await load(locale);
  return {
    ...(await loadStrapiWords(language)),
    ...prefixed(`${pluginId}.`, texts),
    ...prefixed(`${pluginId}.`, await loadTopics(locale)),
    ...prefixed(`${pluginId}.`, frameworkNames(locale)),
    ...prefixed(`${pluginId}.choice.`, choices),
    // Content Manager looks up the name of a content type by the name itself.
    ...types,
    ...labelFields(fields),
  };
}

/** What Strapi itself says, where it has no Indonesian for it or an office says it otherwise. */
async function loadStrapiWords(language: string): Promise<Texts> {
  return /^id(?:-|$)/i.test(language) ? (await import('./strapi.id.json')).default : {};
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
