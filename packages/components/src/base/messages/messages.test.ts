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

/** Words that are the same in both languages. */
const sameInBoth = new Set([
  'Target',
  'Rating',
  'quickWins',
  'period',
  'axisFigures',
  'assessed',
  'pair',
  'explainShare',
  '–',
  'AHP 1–9',
  'Target «1»',
  'OPD',
  'Quick win',
  'Status',
  'Tag',
]);

const say = (message: unknown): string =>
  typeof message === 'function' ? String(message('«1»', '«2»', '«3»', '«4»')) : String(message);

/** Every text by its key; those of a closed set by the set's key as well: `groups.opd`. */
const textsIn = (texts: object, before = ''): (readonly [string, unknown])[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' && text !== null
      ? textsIn(text, `${before}${key}.`)
      : [[`${before}${key}`, text] as const],
  );

describe.each(Object.entries(modules))('messages of %s', (_, messages) => {
  const entries = (locale: 'id' | 'en') => new Map(textsIn(messages[locale]));
  const keys = [...entries('id').keys()];

  test('have the same keys in both languages', () => {
    expect([...entries('en').keys()].sort()).toEqual([...keys].sort());
  });

  test.each(keys)('%s says something in both, and uses all it is given', (key) => {
    for (const locale of ['id', 'en'] as const) {
      const message = entries(locale).get(key);
      expect(say(message).trim()).not.toBe('');
      const places = typeof message === 'function' ? message.length : 0;
      for (let place = 1; place <= places; place += 1) {
        expect(say(message)).toContain(`«${place}»`);
      }
    }
  });

  test('are translated', () => {
    const same = keys.filter(
      (key) => say(entries('id').get(key)) === say(entries('en').get(key)) && !sameInBoth.has(key),
    );
    expect(same.filter((key) => !sameInBoth.has(say(entries('id').get(key))))).toEqual([]);
  });
});
