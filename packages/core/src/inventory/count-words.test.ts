import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from './count-words.js';

it.each([
  ['', 0],
  ['   \n\t ', 0],
  ['Izin', 1],
  ['Layanan anak-anak dan/atau ibu', 4],
  ['24 jam', 2],
  ['Kota\u00a0Tasikmalaya', 2],
  ['satu\u200bdua\u2003tiga', 3],
  ['– • * /', 0],
  ['“kutipan”, titik. (kurung)', 3],
  ['1. Izin 2. Pajak', 4],
  ['ꦲꦏ꧀ꦱꦫ Jawa', 2],
  ['🙂 senang', 1],
  ['x² e\u0301tat', 2],
])('counts %j as %i', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('counts what was joined with spaces', () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9]{1,8}[.,]?$/);
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom(' ', '  ', '\n', ' – '), (words, space) => {
      expect(countWords(words.join(space))).toBe(words.length);
    }),
  );
});

it('does not choke on a long run of signs', () => {
  expect(countWords('-'.repeat(1_000_000))).toBe(0);
  expect(countWords('a '.repeat(300_000))).toBe(300_000);
});
