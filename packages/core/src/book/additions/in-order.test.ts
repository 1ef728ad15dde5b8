import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.js';

const ids = fc.uniqueArray(fc.string(), { maxLength: 12 });
const sectionsOf = (names: readonly string[]) => names.map((id) => ({ id }));

describe('an order of sections', () => {
  it('loses none and adds none, whatever it names', () => {
    fc.assert(
      fc.property(ids, fc.array(fc.string()), (names, wanted) => {
        const placed = inOrder(sectionsOf(names), wanted).map(({ id }) => id);
        expect(placed.toSorted()).toEqual(names.toSorted());
      }),
    );
  });

  it('puts what it names first, and leaves the others as they are', () => {
    fc.assert(
      fc.property(ids, ids, (names, wanted) => {
        const placed = inOrder(sectionsOf(names), wanted).map(({ id }) => id);
        const named = wanted.filter((id) => names.includes(id));
        const others = names.filter((id) => !wanted.includes(id));
        expect(placed).toEqual([...named, ...others]);
      }),
    );
  });
});
