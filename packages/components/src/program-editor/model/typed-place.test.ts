import { fundingSources } from '@kotacerdas/core/masterplan';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeKey, placeOf, type TypedPlace } from './typed-place.js';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const year = fc.integer({ min: 1945, max: 2200 });

const place: fc.Arbitrary<TypedPlace> = fc.oneof(
  fc.record({
    of: fc.constant('list' as const),
    field: fc.constantFrom('tags', 'stakeholders', 'locations'),
  }),
  fc.record({ of: fc.constant('period' as const), end: fc.constantFrom('from', 'to') }),
  fc.record({
    of: fc.constant('budget' as const),
    year,
    source: fc.constantFrom(...fundingSources),
  }),
  fc.record({ of: fc.constant('baseline' as const), id, part: fc.constantFrom('year', 'value') }),
  fc.record({
    of: fc.constant('measure' as const),
    id,
    list: fc.constantFrom('targets', 'realisations'),
    year,
  }),
  fc.record({ of: fc.constant('report' as const), id, part: fc.constantFrom('percent', 'spent') }),
  fc.record({
    of: fc.constant('usg' as const),
    part: fc.constantFrom('urgency', 'seriousness', 'growth'),
  }),
  fc.record({ of: fc.constant('effort' as const), part: fc.constantFrom('impact', 'effort') }),
);

test('a key leads back to its place', () => {
  fc.assert(
    fc.property(place, (typed) => {
      expect(placeOf(placeKey(typed))).toEqual(typed);
    }),
  );
});

test('a word that is none leads nowhere', () => {
  expect(['', 'name', 'budgets 2026 emas', 'usg other', 'indicators a b c'].map(placeOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
