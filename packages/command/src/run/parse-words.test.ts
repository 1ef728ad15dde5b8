import { expect, it } from 'vitest';
import { parseWords } from './parse-words.js';

it('reads files, options and what comes in by stdin', () => {
  expect(parseWords(['validate', '-', '--strict', '--lang', 'en'])).toMatchObject({
    ok: true,
    words: ['validate', '-'],
    values: { strict: true, lang: 'en' },
  });
});

it.each([
  [['--stric'], '--stric', 'unknown'],
  [['--lang'], '--lang', 'value-missing'],
  [['--out', '--json'], '--out', 'value-missing'],
  [['--out='], '--out', 'value-missing'],
  [['--strict=ya'], '--strict', 'value-unwanted'],
])('names what is wrong with %j', (words, option, fault) => {
  expect(parseWords(words)).toEqual({ ok: false, option, fault });
});

it('takes a value that begins with a hyphen where it is meant', () => {
  expect(parseWords(['--out=-x'])).toMatchObject({ values: { out: '-x' } });
});
