import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFieldChanges } from '../../testing/apply-field-changes.js';
import { canonicalJson } from '../canonical-json.js';
import { fieldChanges } from './field-changes.js';

const clone = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the differences of two values', () => {
  it('are none where they are equal', () => {
    const value = () => ({ a: [1, { b: null }], c: ['x'], d: { e: NaN }, f: [] });
    expect(fieldChanges(value(), value())).toEqual([]);
  });

  it('take what is undefined for absent', () => {
    expect(fieldChanges({ a: 1, b: undefined }, { a: 1 })).toEqual([]);
    expect(fieldChanges({ a: 1 }, { a: undefined, b: 2 })).toEqual([
      { kind: 'value', path: ['a'], before: 1, after: undefined },
      { kind: 'value', path: ['b'], before: undefined, after: 2 },
    ]);
  });

  it('lie as deep as the difference', () => {
    expect(
      fieldChanges(
        { stages: { idea: { progress: 1, note: 'a' } } },
        { stages: { idea: { progress: 2, note: 'a' } } },
      ),
    ).toEqual([{ kind: 'value', path: ['stages', 'idea', 'progress'], before: 1, after: 2 }]);
    expect(fieldChanges({ a: { b: 1 } }, { a: null })).toEqual([
      { kind: 'value', path: ['a'], before: { b: 1 }, after: null },
    ]);
    expect(fieldChanges({ a: [1] }, { a: { b: 1 } })).toEqual([
      { kind: 'value', path: ['a'], before: [1], after: { b: 1 } },
    ]);
    expect(fieldChanges(0, NaN)).toEqual([{ kind: 'value', path: [], before: 0, after: NaN }]);
  });

  it('of lists of ids are what was added and removed', () => {
    expect(fieldChanges({ needIds: ['n-1', 'n-2'] }, { needIds: ['n-2', 'n-3'] })).toEqual([
      {
        kind: 'words',
        path: ['needIds'],
        before: ['n-1', 'n-2'],
        after: ['n-2', 'n-3'],
        added: ['n-3'],
        removed: ['n-1'],
      },
    ]);
    expect(fieldChanges(['a', 'b'], ['b', 'a'])).toEqual([
      { kind: 'words', path: [], before: ['a', 'b'], after: ['b', 'a'], added: [], removed: [] },
    ]);
    expect(fieldChanges([], ['a'])).toEqual([
      { kind: 'words', path: [], before: [], after: ['a'], added: ['a'], removed: [] },
    ]);
  });

  it('of named entries are found wherever the entry stands', () => {
    const before = [
      {
        id: 'a',
        targets: [
          { year: 2024, value: 1 },
          { year: 2025, value: 2 },
        ],
      },
      { id: 'b', targets: [] },
    ];
    const after = [{ id: 'a', targets: [{ year: 2025, value: 3 }] }, { id: 'c' }];
    expect(fieldChanges({ indicators: before }, { indicators: after })).toEqual([
      {
        kind: 'value',
        path: ['indicators', 'a', 'targets', '2024'],
        before: { year: 2024, value: 1 },
        after: undefined,
      },
      { kind: 'value', path: ['indicators', 'a', 'targets', '2025', 'value'], before: 2, after: 3 },
      {
        kind: 'value',
        path: ['indicators', 'b'],
        before: { id: 'b', targets: [] },
        after: undefined,
      },
      { kind: 'value', path: ['indicators', 'c'], before: undefined, after: { id: 'c' } },
    ]);
  });

  it('of named entries that only changed places are their order', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(fieldChanges([a, b], [b, a])).toEqual([
      { kind: 'order', path: [], before: ['a', 'b'], after: ['b', 'a'] },
    ]);
    const c = { id: 'c' };
    expect(fieldChanges([a, b, c], [a, c, b])).toEqual([
      { kind: 'order', path: [], before: ['a', 'b', 'c'], after: ['a', 'c', 'b'] },
    ]);
    // What is new comes last; anywhere else it changes the order.
    expect(fieldChanges([a], [a, b])).toHaveLength(1);
    expect(fieldChanges([a], [b, a])).toMatchObject([
      { kind: 'value', path: ['b'] },
      { kind: 'order', before: ['a'], after: ['b', 'a'] },
    ]);
    expect(fieldChanges([a, b], [b])).toHaveLength(1);
  });

  it('of entries without a name, or with one name twice, are the list as a whole', () => {
    const partners = [{ form: 'PKS', name: 'A' }];
    const others = [{ form: 'PKS', name: 'B' }];
    expect(fieldChanges({ partners }, { partners: others })).toEqual([
      { kind: 'value', path: ['partners'], before: partners, after: others },
    ]);
    expect(fieldChanges(partners, clone(partners))).toEqual([]);
    expect(fieldChanges(partners, [...partners, ...others])).toHaveLength(1);
    for (const [one, other] of [
      [['a'], [{ id: 'a' }]],
      [[{ id: 'a' }], ['a']],
      [[{ id: 'a' }], [{ form: 'PKS' }]],
      [[{ form: 'PKS' }], [{ id: 'a' }]],
    ]) {
      expect(fieldChanges(one, other)).toEqual([
        { kind: 'value', path: [], before: one, after: other },
      ]);
    }
    const twice = [{ id: 'a' }, { id: 'a' }];
    expect(fieldChanges(twice, [{ id: 'a' }])).toEqual([
      { kind: 'value', path: [], before: twice, after: [{ id: 'a' }] },
    ]);
    expect(fieldChanges([1, 2], [1, 3])).toEqual([
      { kind: 'value', path: [], before: [1, 2], after: [1, 3] },
    ]);
  });

  it('are not deceived by fields that every object inherits', () => {
    const before: unknown = JSON.parse('{"__proto__": {"a": 1}}');
    const after: unknown = JSON.parse('{"constructor": "x"}');
    expect(fieldChanges(before, after)).toEqual([
      { kind: 'value', path: ['__proto__'], before: { a: 1 }, after: undefined },
      { kind: 'value', path: ['constructor'], before: undefined, after: 'x' },
    ]);
  });
});

describe('for any two values', () => {
  const leaf = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('a', 'b', 'c'),
    fc.boolean(),
    fc.constant(null),
  );
  const { value } = fc.letrec<{ value: unknown; record: unknown; list: unknown }>((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, leaf, tie('record'), tie('list')),
    record: fc.record(
      {
        id: fc.constantFrom('a', 'b'),
        year: fc.constantFrom(2024, 2025),
        x: tie('value'),
        y: tie('value'),
      },
      { requiredKeys: [] },
    ),
    list: fc.oneof(
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc
        .uniqueArray(fc.tuple(fc.constantFrom('k', 'l', 'm'), tie('value')), {
          maxLength: 3,
          selector: ([id]) => id,
        })
        .map((entries) => entries.map(([id, x]) => ({ id, x }))),
    ),
  }));
  const document = fc.record({ x: value, y: value });

  it('equal values have none, different ones have some', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        expect(fieldChanges(one, clone(one))).toEqual([]);
        expect(fieldChanges(one, other).length === 0).toBe(
          canonicalJson(one) === canonicalJson(other),
        );
      }),
    );
  });

  it('the changes made to the first give the second', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const result = applyFieldChanges(before, fieldChanges(before, after));
        expect(canonicalJson(result)).toBe(canonicalJson(after));
      }),
      { numRuns: 500 },
    );
  });
});
