import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../../server/src/content-types/all';
import choicesEn from './choices.en.json';
import choicesId from './choices.id.json';
import en from './en.json';
import fieldsEn from './fields.en.json';
import fieldsId from './fields.id.json';
import id from './id.json';
import { loadTranslations } from './load-translations';
import topicsEn from './topics/en';
import topicsId from './topics/id';
import typesEn from './types.en.json';
import typesId from './types.id.json';

const visible = Object.entries(contentTypes).filter(
  ([, { pluginOptions }]) => pluginOptions['content-manager'].visible,
);

describe('translations', () => {
  it.each([
    ['texts', id, en],
    ['texts of topics', topicsId, topicsEn],
    ['choices', choicesId, choicesEn],
    ['fields', fieldsId, fieldsEn],
    ['content types', typesId, typesEn],
  ])('have the same %s in Indonesian and in English, none empty', (_, indonesian, english) => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(indonesian).sort());
    for (const text of [...Object.values(indonesian), ...Object.values(english)]) {
      expect(text).not.toBe('');
    }
  });

  it('take the same parameters in both languages', () => {
    const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const english: Record<string, string> = { ...en, ...topicsEn };
    for (const [key, text] of Object.entries({ ...id, ...topicsId })) {
      expect([key, parameters(english[key] ?? '')]).toEqual([key, parameters(text)]);
    }
  });

  it.each(['id', 'en'] as const)(
    'name every field that Content Manager shows (%s)',
    async (locale) => {
      const texts = await loadTranslations(locale);
      for (const [type, schema] of visible) {
        for (const field of Object.keys(schema.attributes)) {
          if (Object.hasOwn(schema.config.attributes, field)) continue;
          expect(texts).toHaveProperty([
            `content-manager.content-types.plugin::kotacerdas.${type}.${field}`,
          ]);
        }
      }
    },
  );

  it.each(['id', 'en'] as const)(
    'name every content type and every choice (%s)',
    async (locale) => {
      const texts = await loadTranslations(locale);
      for (const [, { info, attributes }] of visible) {
        expect(texts).toHaveProperty([info.displayName]);
        for (const attribute of Object.values<object>(attributes)) {
          if (!('options' in attribute)) continue;
          const { set, values } = attribute.options as { set: string; values?: string[] };
          for (const value of 'enum' in attribute ? (attribute.enum as string[]) : (values ?? [])) {
            expect(texts).toHaveProperty([`kotacerdas.choice.${set}.${value}`]);
          }
        }
      }
    },
  );
});
