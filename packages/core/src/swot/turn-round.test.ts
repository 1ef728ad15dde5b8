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
    const turnedFrom = { ratingScale: 'signed', ratingDirection } as const;
    const turned = turnRound({ factors: signed, method: turnedFrom });
    expect(ratings(turned.factors)).toEqual([3, 1, 2, 2]);
    expect(turned.method?.ratingScale).toBe('one-to-four');
    const reversed = turnRound({ factors: signed, method: turnedFrom }, undefined, 'reversed');
    expect(ratings(reversed.factors)).toEqual([3, 4, 2, 3]);
    expect(reversed.method).toMatchObject({
      ratingDirection: 'reversed',
      ratingScale: 'one-to-four',
    });
  }
});

it('turns to the reversed scale too, where totals are to fall with a serious weakness', () => {
  const method = { ratingDirection: 'magnitude' } as const;
  const turned = turnRound({ factors, method }, undefined, 'reversed');
  expect(ratings(turned.factors)).toEqual([3, 4, 2, 3]);
  expect(turned.method?.ratingDirection).toBe('reversed');
  expect(ratings(turnRound({ factors }, undefined, 'reversed').factors)).toEqual([3, 1, 2, 2]);
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
    ieCell: null,
  });
});

it('gives the cell that the trap of ratings by magnitude shows beside the other', () => {
  const analysis = { factors, method: { ratingDirection: 'magnitude' } } as const;
  const { ieCell, turnedRound } = evaluateSwot({
    ...analysis,
    factors: factors.map((factor) => ({ ...factor, weight: 0.5 })),
  });
  const turned = evaluateSwot(
    turnRound(
      { ...analysis, factors: factors.map((factor) => ({ ...factor, weight: 0.5 })) },
      undefined,
      'reversed',
    ),
  );
  expect(turnedRound?.ieCell).toBe(turned.ieCell);
  expect([ieCell, turned.ieCell]).toEqual(['V', 'IV']);
  expect(turnedRound).toMatchObject({ ifas: turned.ifas, efas: turned.efas });
});
