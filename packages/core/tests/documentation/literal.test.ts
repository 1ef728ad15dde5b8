import { describe, expect, test } from 'vitest';
import { matchesLiteral } from './literal.js';
import { parseLiteral } from './parse-literal.js';

function says(text: string, value: unknown): boolean {
  const literal = parseLiteral(text);
  if (literal === null) throw new Error(`${text} is no literal`);
  return matchesLiteral(literal, value);
}

describe('a literal says one value', () => {
  test.each([
    ["'SO'", 'SO'],
    ['"it\'s"', "it's"],
    ['`a "b", c`', 'a "b", c'],
    [String.raw`'line\nnext \u2212 \''`, "line\nnext − '"],
    ['true', true],
    ['null', null],
    ['undefined', undefined],
    ['NaN', NaN],
    ['-Infinity', -Infinity],
    ['325000000', 325000000],
    ['1_500_000', 1_500_000],
    ['-1.5', -1.5],
    ['1e-9', 1e-9],
    ['[]', []],
    ["[1, 'a', [null]]", [1, 'a', [null]]],
    ["{ code: 'S1', 'a-b': 2, 3: {} }", { code: 'S1', 'a-b': 2, 3: {} }],
    ['{ a: 1, b: 2 }', { b: 2, a: 1, c: undefined }],
    ['…', Symbol()],
  ])('%s', (text, value) => {
    expect(says(text, value)).toBe(true);
  });

  test.each([
    ["'SO'", 'ST'],
    ['null', undefined],
    ['3', '3'],
    ['[1]', [1, 2]],
    ['[1, 2]', [1]],
    ['{ a: 1 }', { a: 1, b: 2 }],
    ['{ a: 1, b: 2 }', { a: 1 }],
    ['{}', []],
    ['[]', {}],
    ['0', NaN],
    ['NaN', 0],
  ])('%s is not %j', (text, value) => {
    expect(says(text, value)).toBe(false);
  });

  test('after three dots there may be more, but not less', () => {
    expect(says('[1, …]', [1, 2])).toBe(true);
    expect(says('[1, ...]', [1])).toBe(true);
    expect(says('[1, 2, …]', [1])).toBe(false);
    expect(says("'<p>…'", '<p>text</p>')).toBe(true);
    expect(says("'<p>…'", '<b>')).toBe(false);
    expect(says('{ a: 1, b: …, … }', { a: 1, b: 7, c: 3 })).toBe(true);
    expect(says('{ a: 1, … }', { a: 2, c: 3 })).toBe(false);
  });
});

describe('a number', () => {
  test('may have been rounded to two decimals or more', () => {
    expect(says('0.33', 1 / 3)).toBe(true);
    expect(says('3.27', 3.2651)).toBe(true);
    expect(says('3.27', 3.2649)).toBe(false);
    expect(says('-0.6667', -2 / 3)).toBe(true);
  });

  test('is exact with fewer, but for the last bits of a sum', () => {
    expect(says('1.6', 1.6000000000000003)).toBe(true);
    expect(says('1.6', 1.62)).toBe(false);
    expect(says('3', 3.2)).toBe(false);
    expect(says('100', 99.99999999999999)).toBe(true);
  });

  test('may be cut off where dots follow', () => {
    expect(says('0.66…', 2 / 3)).toBe(true);
    expect(says('0.67…', 2 / 3)).toBe(false);
    expect(says('-0.66…', -2 / 3)).toBe(true);
    expect(says('0.66…', 0.67)).toBe(false);
  });
});

describe('what follows a literal', () => {
  test.each([
    '3.5: the mean of both',
    '3.5, the mean',
    '3.5 (the mean)',
    '3.5 – the mean',
    '3.5; the mean',
    '3.5 of 5',
  ])('may be words: %s', (text) => {
    expect(says(text, 3.5)).toBe(true);
  });

  test.each([
    'the mean',
    '2026-11-23',
    '3 + 4',
    '3.5x',
    "'a' + b",
    '[1',
    '{ a }',
    '{ a: 1, b }',
    "'open",
    '',
  ])('%j is no literal', (text) => {
    expect(parseLiteral(text)).toBeNull();
  });
});
