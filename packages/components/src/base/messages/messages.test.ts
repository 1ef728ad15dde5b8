/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';

type Texts = Readonly<Record<string, unknown>>;
type TextsModule = Readonly<Record<string, Readonly<Record<'id' | 'en', Texts>>>>;

const files = import.meta.glob<TextsModule>(['../../**/messages/messages.ts', './messages.ts'], {
  eager: true,
});

const modules = Object.fromEntries(Object.values(files).flatMap((file) => Object.entries(file)));

test('every widget has texts', () => {
  expect(Object.keys(modules)).toEqual(
    expect.arrayContaining(['baseMessages', 'dashboardMessages', 'editingMessages']),
  );
});

/** What is the same in both languages: terms and names of the field, and forms without words. */
const sameInBoth = new Set([
  'AHP 1–9',
  'Level',
  'OPD',
  'Rating',
  'Tag',
  'Target',
  'Program',
  'Status',
  'Quick win',
]);

/** A text with what it is given, to see whether it uses it all. */
const given = ['«1»', '«2»', '«3»', '«4»', '«5»'] as const;
const say = (message: unknown): string =>
  typeof message === 'function' ? String(message(...given)) : String(message);

/** Every text by the path to it: texts may stand in groups. */
function leaves(message: unknown, path: readonly string[] = []): [string, unknown][] {
  return typeof message === 'object' && message !== null
    ? Object.entries(message).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [[path.join('.'), message]];
}

const wordsOf = (text: string): string => text.replaceAll(/«\d»/g, '').trim();

describe.each(Object.entries(modules))('messages of %s', (_, messages) => {
  const texts = { id: new Map(leaves(messages.id)), en: new Map(leaves(messages.en)) };
  const keys = [...texts.id.keys()];

  test('have the same keys in both languages', () => {
    expect([...texts.en.keys()].sort()).toEqual(keys.toSorted());
  });

  test.each(keys)('%s says something in both, and uses all it is given', (key) => {
    for (const locale of ['id', 'en'] as const) {
      const message = texts[locale].get(key);
      expect(say(message).trim()).not.toBe('');
      const places = typeof message === 'function' ? message.length : 0;
      for (const place of given.slice(0, places)) expect(say(message)).toContain(place);
    }
  });

  test('are translated', () => {
    const same = keys.filter((key) => {
      const text = say(texts.id.get(key));
      const isSame = text === say(texts.en.get(key)) && /\p{L}/u.test(wordsOf(text));
      return isSame && !sameInBoth.has(wordsOf(text));
    });
    expect(same).toEqual([]);
  });
});
