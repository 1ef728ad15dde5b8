import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyText } from './copy-text';

it.each([
  [['Antrean', 1, true, false], 'Antrean\t1\ttrue\tfalse'],
  [[null, ''], '\\N\t'],
  [['\\N'], '\\\\N'],
  [['dua\nbaris\r\n\tdan tab'], 'dua\\nbaris\\r\\n\\tdan tab'],
  [[{ teks: 'a\nb' }, ['c\\d']], '{"teks":"a\\\\nb"}\t["c\\\\\\\\d"]'],
])('writes %j as a line', (row, line) => {
  expect(copyText(row)).toBe(line);
});

it('writes a moment by the clock of this place, and how far that is off', () => {
  const moment = new Date('2026-11-29T04:05:06.789Z');
  const text = copyText([moment]);
  expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.789[+-]\d\d:\d\d$/);
  expect(new Date(text)).toEqual(moment);
});

it('keeps one line for a row and one field for a text, whatever it says', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[\\\n\r\tN.]*$/));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (row) => {
      const line = copyText(row);
      expect(line).not.toMatch(/[\n\r]/);
      const read = line
        .split('\t')
        .map((field) =>
          field.replace(/\\(.)/g, (_, letter: string) =>
            letter === 'n' ? '\n' : letter === 'r' ? '\r' : letter === 't' ? '\t' : letter,
          ),
        );
      expect(read).toEqual(row);
    }),
  );
});
