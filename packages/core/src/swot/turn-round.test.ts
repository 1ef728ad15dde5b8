import { expect, it } from 'vitest';
import { evaluateSwot } from './evaluate-swot.js';
import { turnRound } from './turn-round.js';
import type { SwotFactor } from './types.js';

const factors: SwotFactor[] = [
  { code: 'S1', kind: 'strength', weight: 1, rating: 3, statement: 'Jaringan serat optik' },
  { code: 'W1', kind: 'weakness', weight: 1, rating: 1, printedScore: 1 },
  { code: 'O1', kind: 'opportunity', weight: 1, rating: 2, printedScore: 2 },
  { code: 'T1', kind: 'threat', weight: 1, rating: 2 },
];
const ratings = (list: readonly SwotFactor[]) => list.map(({ rating }) => rating);

it('rates weaknesses and threats by how serious they are', () => {
  const turned = turnRound({ factors });
  expect(ratings(turned.factors)).toEqual([3, 4, 2, 3]);
  expect(turned.method?.ratingDirection).toBe('magnitude');
  expect(turned.method?.ratingScale).toBe('one-to-four');
  expect(turned.factors[0]).toEqual(factors[0]);
});

it('leaves out what was printed of the other reading', () => {
  const turned = turnRound({ factors, printed: { ifas: { total: 4 } } });
  expect(turned.printed).toBeUndefined();
  expect(turned.factors.map((factor) => Object.hasOwn(factor, 'printedScore'))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('turns a scale of five at 6, whether the analysis or the profile says so', () => {
  const { method } = evaluateSwot({ factors, method: { ratingScale: 'one-to-five' } });
  expect(ratings(turnRound({ factors, method }).factors)).toEqual([3, 5, 2, 4]);
  expect(turnRound({ factors }, method).method?.ratingScale).toBe('one-to-five');
  expect(ratings(turnRound({ factors }, method).factors)).toEqual([3, 5, 2, 4]);
});

it('takes the signs away', () => {
  const signed = factors.map((factor) =>
    factor.kind === 'weakness' || factor.kind === 'threat'
      ? { ...factor, rating: -factor.rating }
      : factor,
  );
  for (const ratingDirection of ['reversed', 'magnitude'] as const) {
    const turned = turnRound({
      factors: signed,
      method: { ratingScale: 'signed', ratingDirection },
    });
    expect(ratings(turned.factors)).toEqual([3, 1, 2, 2]);
    expect(turned.method?.ratingScale).toBe('one-to-four');
  }
});

it('leaves ratings by magnitude as they are', () => {
  const turned = turnRound({ factors, method: { ratingDirection: 'magnitude' } });
  expect(ratings(turned.factors)).toEqual([3, 1, 2, 2]);
});

it('gives the figures that the trap shows beside the others', () => {
  const { turnedRound } = evaluateSwot({ factors });
  const turned = evaluateSwot(turnRound({ factors }));
  expect(turnedRound).toEqual({
    coordinates: turned.coordinates,
    origin: turned.origin,
    quadrant: turned.quadrant,
    quadrantLabel: turned.quadrantLabel,
    ifas: turned.ifas,
    efas: turned.efas,
  });
});
