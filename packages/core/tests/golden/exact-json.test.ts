import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExactJson, writeExactJson } from './exact-json.js';

test('any number comes back bit for bit', () => {
  fc.assert(
    fc.property(fc.double(), (number) => {
      expect(readExactJson(writeExactJson(number))).toBe(number);
    }),
  );
});

test('what JSON has no way to write is written by its name', () => {
  expect(writeExactJson([-0, NaN, -Infinity]).replaceAll(/\s/g, '')).toBe(
    '[{"number":"-0"},{"number":"NaN"},{"number":"-Infinity"}]',
  );
});

test('data that only looks like such a number stays what it is', () => {
  const data = { number: 'S1', list: [{ number: 3 }] };
  expect(readExactJson(writeExactJson(data))).toEqual(data);
});

test('a long value has a line for each of its parts, and gives back the same', () => {
  const data = {
    list: Array.from({ length: 200 }, (_, index) => index / 7),
    text: 'a',
    not: undefined,
  };
  const text = writeExactJson(data);
  expect(text.split('\n')).toHaveLength(200 + 6);
  expect(readExactJson(text)).toEqual(data);
});
