import { expect, it } from 'vitest';
import { partNames } from './part-names';

it('names what has an id by what officers know it by', () => {
  const base = {
    id: 'sw-region',
    factors: [{ id: 'f-1', code: 'S1', statement: 'Serat optik' }],
    indicators: [{ id: 'm-1', name: 'Cakupan internet' }],
    tags: ['izin'],
  };
  const theirs = { ...base, factors: [{ id: 'f-1', code: 'S2', statement: 'Serat optik' }] };
  expect([...partNames([base, theirs])]).toEqual([
    ['f-1', 'S2 Serat optik'],
    ['m-1', 'Cakupan internet'],
  ]);
});
