import { expect, it } from 'vitest';
import { isOfAllYears } from './is-of-all-years';

it('goes on with other years after a refusal that is about one of them', () => {
  expect([400, 403, 404, 409, 500].filter(isOfAllYears)).toEqual([]);
});

it('stops where no year would be saved', () => {
  expect([undefined, 401, 429].every(isOfAllYears)).toBe(true);
});
