import { expect, it } from 'vitest';
import { checkDavidRatings } from './check-david-ratings.js';

it('warns of strengths below 3 and weaknesses above 2', () => {
  const warnings = checkDavidRatings([
    { code: 'S1', kind: 'strength', rating: 2.9 },
    { code: 'S2', kind: 'strength', rating: 3 },
    { code: 'W1', kind: 'weakness', rating: 2.1 },
    { code: 'W2', kind: 'weakness', rating: 2 },
  ]);
  expect(warnings).toEqual([
    {
      severity: 'warning',
      code: 'rating-not-david',
      path: ['factors', 0, 'rating'],
      params: { factor: 'S1', kind: 'strength', found: '2.9', lowest: 3, highest: 4 },
    },
    {
      severity: 'warning',
      code: 'rating-not-david',
      path: ['factors', 2, 'rating'],
      params: { factor: 'W1', kind: 'weakness', found: '2.1', lowest: 1, highest: 2 },
    },
  ]);
});

it.each([
  ['strength', 4, 0],
  ['strength', 3.5, 0],
  ['strength', 4.1, 1],
  ['strength', NaN, 1],
  ['weakness', 1, 0],
  ['weakness', 0.9, 1],
  ['opportunity', 1, 0],
  ['threat', 4, 0],
] as const)('a %s rated %d gives %d warnings', (kind, rating, count) => {
  expect(checkDavidRatings([{ code: 'X', kind, rating }])).toHaveLength(count);
});

it('warns of each of 10,000 factors', () => {
  const many = Array.from(
    { length: 10_000 },
    (_, at) => ({ code: `W${at}`, kind: 'weakness', rating: 3 }) as const,
  );
  const warnings = checkDavidRatings(many);
  expect(warnings).toHaveLength(10_000);
  expect(warnings[9_999]?.path).toEqual(['factors', 9_999, 'rating']);
});
