import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderedPart, orderField } from './order-field';
import { orderedIds, orderValue } from './order-value';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);

it('is read from the change log as it was written there', () => {
  fc.assert(
    fc.property(id, fc.array(id, { minLength: 1 }), (part, ids) => {
      expect(orderedPart(orderField(part))).toBe(part);
      expect(orderedIds(orderValue(ids))).toEqual(ids);
    }),
  );
});

it('is no text of a part', () => {
  expect(orderedPart('readiness/score')).toBeNull();
});
