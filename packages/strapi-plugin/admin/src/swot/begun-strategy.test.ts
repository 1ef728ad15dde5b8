import { expect, it } from 'vitest';
import { begunStrategy } from './begun-strategy';

const begun = { swotId: 'sw-economy', kind: 'WO', factorCodes: ['W1', 'O2'] } as const;

it('begins with the cell, and the factors of a pair', () => {
  expect(begunStrategy(begun, { scope: { kind: 'region' } })).toEqual({
    tags: [],
    swotId: 'sw-economy',
    kind: 'WO',
    factorCodes: ['W1', 'O2'],
  });
});

it('is of the dimension that the analysis is of', () => {
  const scope = { kind: 'dimension', dimensionId: 'smart-economy' } as const;
  expect(begunStrategy(begun, { scope })).toMatchObject({ dimensionId: 'smart-economy' });
});
