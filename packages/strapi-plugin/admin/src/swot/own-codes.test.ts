import { expect, it } from 'vitest';
import { ownCodes } from './own-codes';

const factor = (id: string, code: string) => ({
  id,
  code,
  kind: 'strength' as const,
  statement: id,
  weight: 0.1,
  rating: 3,
});

it('gives a code that stands twice to the first only', () => {
  const factors = [factor('a', 'S1'), factor('b', 'S2'), factor('c', 'S2'), factor('d', 'S3')];
  expect(ownCodes({ factors }).factors?.map(({ code, id }) => `${id} ${code}`)).toEqual([
    'a S1',
    'b S2',
    'c S4',
    'd S3',
  ]);
});

it('leaves all others as they are', () => {
  const analysis = { factors: [factor('a', 'S1'), factor('b', 'S2')] };
  expect(ownCodes(analysis)).toBe(analysis);
  expect(ownCodes({})).toEqual({});
});
