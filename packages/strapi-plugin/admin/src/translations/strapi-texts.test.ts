import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { loadTranslations } from './load-translations';
import strapi from './strapi.id.json';

const fromStrapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi'));

/** Strapi looks its texts up under the name of the package that they are of, those of the admin under none. */
const prefixes = {
  admin: '',
  'content-manager': 'content-manager.',
  upload: 'upload.',
  i18n: 'i18n.',
  email: 'email.',
};

/** Every English text of the installed Strapi, and its code: some texts stand in that alone. */
const installed = await Promise.all(
  Object.entries(prefixes).map(async ([name, prefix]) => {
    const folder = join(dirname(fromStrapi.resolve(`@strapi/${name}/package.json`)), 'dist');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.mjs'),
    );
    const english = files.find((file) => file.endsWith('translations/en.json.mjs')) ?? '';
    const { default: texts } = (await import(pathToFileURL(join(folder, english)).href)) as {
      default: Record<string, string>;
    };
    const code = files
      .filter((file) => !file.includes('translations'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    return { prefix, texts, code };
  }),
);
const english = Object.assign(
  {},
  ...installed.map(({ prefix, texts }) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}${key}`, text])),
  ),
) as Record<string, string>;

/** What the server answers is looked up by its words. */
const isAnswer = (key: string) => /^(?:content-manager\.)?apiError\./.test(key);
const isInCode = (key: string) =>
  installed.some(({ code, prefix }) =>
    [key, key.startsWith(prefix) ? key.slice(prefix.length) : key].some((id) =>
      ["'", '"', '`'].some((mark) => code.includes(`${mark}${id}${mark}`)),
    ),
  );

it('has Strapi’s own words under ids that the installed Strapi looks up', () => {
  const unknown = Object.keys(strapi).filter(
    (key) => !isAnswer(key) && !Object.hasOwn(english, key) && !isInCode(key),
  );
  expect(unknown).toEqual([]);
});

it('names no value that Strapi doesn’t give', () => {
  const values = (text: string) => new Set(text.match(/(?<=\{)\w+(?=[,}])/g));
  for (const [key, text] of Object.entries(strapi)) {
    const theirs = english[key];
    if (theirs === undefined) continue;
    expect([key, [...values(text)].filter((each) => !values(theirs).has(each))]).toEqual([key, []]);
  }
});

it('fills Strapi’s words in where the admin speaks Indonesian, and leaves other languages alone', async () => {
  expect(await loadTranslations('id')).toMatchObject(strapi);
  for (const language of ['en', 'fr']) {
    expect(await loadTranslations(language)).not.toHaveProperty(['global.home']);
  }
});
