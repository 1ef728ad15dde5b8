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
  'Level',
  'Target',
  'Rating',
  'quickWins',
  'period',
  'axisFigures',
  'assessed',
  'pair',
]);

const say = (message: unknown): string => {
  if (typeof message === 'function') return String(message('«1»', '«2»', '«3»'));
  return typeof message === 'string' ? message : JSON.stringify(message);
};

describe.each(Object.entries(modules))('messages of %s', (_, messages) => {
  const keys = Object.keys(messages.id);
  const entries = (locale: 'id' | 'en') =>
    new Map<string, unknown>(Object.entries(messages[locale]));

  test('have the same keys in both languages', () => {
    expect(Object.keys(messages.en).sort()).toEqual([...keys].sort());
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
