import { kominfo2021 } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { frameworkFaults } from './framework-faults';

it('are none of what is shipped', () => {
  expect(frameworkFaults(kominfo2021)).toEqual([]);
});

it('are those of the method and of its books', () => {
  const [first, ...others] = kominfo2021.dimensions;
  if (first === undefined) throw new Error('no dimension');
  const faults = frameworkFaults({
    ...kominfo2021,
    dimensions: [first, first, ...others],
    books: [{ id: 'buku-kami' }],
  });
  expect(new Set(faults.map(({ path }) => path[0]))).toEqual(new Set(['dimensions', 'books']));
});
