import { expect, it } from 'vitest';
import { byCode } from './by-code.js';
import { byRef } from './by-ref.js';
import { listOrder } from './list-order.js';

it('programmes go by code first, and by id where codes are the same', () => {
  const list = [
    { id: '3', code: 'PR-1' },
    { id: '2', code: 'PR-2' },
    { id: '1', code: 'PR-2' },
  ];
  const order = ['PR-1 3', 'PR-2 1', 'PR-2 2'];
  expect(
    list
      .toReversed()
      .sort(byCode)
      .map(({ code, id }) => `${code} ${id}`),
  ).toEqual(order);
  const refs = list.map(({ code, id }) => ({ code, programId: id }));
  expect(refs.sort(byRef).map(({ code, programId }) => `${code} ${programId}`)).toEqual(order);
});

it('ids go as a list has them, its first mention counting, and others after it by their text', () => {
  const order = listOrder(['c', 'a', 'b', 'c']);
  expect(['z', 'b', 'y', 'c', 'a'].sort(order)).toEqual(['c', 'a', 'b', 'y', 'z']);
});
