import { expect, it } from 'vitest';
import { countKinds } from './count-kinds';

it('counts each kind that there is, in the order of the method', () => {
  const of = (...types: Parameters<typeof countKinds>[0][number]['type'][]) =>
    countKinds(types.map((type) => ({ type }))).map(({ count, type }) => `${type} ${count}`);
  expect(of('program', 'problem', 'program', 'need')).toEqual(['problem 1', 'need 1', 'program 2']);
  expect(of()).toEqual([]);
});
