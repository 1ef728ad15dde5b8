import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idOfPlace, placeOfId } from './place.js';

it('a place as text: names are escaped', () => {
  expect(idOfPlace(['problems', 'p-1', 'title'])).toBe('problems/p-1/title');
  expect(idOfPlace(['A/B~C', '~1'])).toBe('A~1B~0C/~01');
});

it('any place comes back from its text', () => {
  const name = fc.string({ unit: fc.constantFrom('a', '/', '~', '0', '1', ' ') });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (place) => {
      expect(placeOfId(idOfPlace(place))).toEqual(place);
    }),
  );
});
