import { expect, test } from 'vitest';
import { findDifferences } from './find-differences.js';

test('equal values differ nowhere', () => {
  const value = () => ({ a: [1, { b: null }], c: 'text', d: NaN });
  expect(findDifferences(value(), value())).toEqual([]);
  expect(findDifferences({ a: 1, b: undefined }, { a: 1 })).toEqual([]);
});

test('one bit is a difference, and the sign of zero is one', () => {
  expect(findDifferences({ x: 0.3, y: [0] }, { x: 0.1 + 0.2, y: [-0] })).toEqual([
    'x: expected 0.3, found 0.30000000000000004',
    'y.0: expected 0, found -0',
  ]);
});

test('what is missing, what is new and what has another form is named', () => {
  expect(findDifferences({ a: 1, b: [] }, { b: {}, c: null })).toEqual([
    'a: expected 1, found undefined',
    'b: expected a list, found an object',
    'c: expected undefined, found null',
  ]);
  expect(findDifferences(1, '1')).toEqual(['all: expected 1, found 1']);
});

test('what cannot be seen into is never taken for equal', () => {
  expect(findDifferences({ a: new Map([['b', 1]]) }, { a: new Map([['b', 1]]) })).toEqual([
    'a: expected [object Map], found [object Map]',
  ]);
});
