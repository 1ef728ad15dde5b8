import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOf } from './page-of.js';

test('a page says which part of the list it is', () => {
  expect(pageOf(['a', 'b', 'c', 'd', 'e'], 1, 2)).toEqual({
    items: ['c', 'd'],
    at: 1,
    count: 3,
    from: 3,
    to: 4,
  });
});

test('a page beyond the list is its last one', () => {
  expect(pageOf(['a', 'b', 'c'], 9, 2).items).toEqual(['c']);
  expect(pageOf([], 3, 2)).toMatchObject({ items: [], at: 0, count: 1 });
});

test('the pages together are the list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (list, size) => {
      const { count } = pageOf(list, 0, size);
      const pages = Array.from({ length: count }, (_, at) => pageOf(list, at, size).items);
      expect(pages.flat()).toEqual(list);
    }),
  );
});
