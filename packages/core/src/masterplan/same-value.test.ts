import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';
import { sameValue } from './same-value.js';

describe('two values say the same', () => {
  it.each<[string, unknown, unknown]>([
    ['texts', 'a', 'a'],
    ['no number', NaN, NaN],
    ['fields in another order', { a: 1, b: [2] }, { b: [2], a: 1 }],
    ['a field that is undefined, and none', { a: 1, b: undefined }, { a: 1 }],
    ['none, and a field that is undefined', { a: 1 }, { a: 1, b: undefined }],
    ['nothing at all', null, null],
    ['empty lists', [], []],
  ])('%s', (_name, one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });
});

describe('two values differ', () => {
  it.each<[string, unknown, unknown]>([
    ['in a text', 'a', 'b'],
    ['in their type', '1', 1],
    ['in what one has more', { a: 1 }, { a: 1, b: null }],
    ['in what one has less', { a: 1, b: 2 }, { a: 1 }],
    ['within', { a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } }],
    ['in the order of a list', [1, 2], [2, 1]],
    ['in the length of a list', [1], [1, 2]],
    ['when one is a list', [], {}],
    ['when the other is a list', {}, []],
    ['when one is nothing', null, {}],
    ['when the other is nothing', {}, null],
    ['in a field that only the prototype has', { toString: 1 }, {}],
  ])('%s', (_name, one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });
});

it('agrees with the canonical text', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(sameValue(one, JSON.parse(JSON.stringify(one)))).toBe(true);
      expect(sameValue(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
    }),
  );
});
