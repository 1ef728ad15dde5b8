import { expect, it } from 'vitest';
import { defaultSwotMethod } from '../framework/default-swot-method.js';
import { resolveSwotMethod } from './resolve-swot-method.js';
import type { SwotMethod } from './types.js';

const other: SwotMethod = {
  weightUnit: 'percent',
  ratingScale: 'signed',
  ratingDirection: 'magnitude',
  coordinates: 'threshold',
  quadrantNaming: 'cartesian',
  weightTolerance: 0,
};

it('takes each setting from the analysis, else from the profile, else from the default', () => {
  expect(resolveSwotMethod(undefined)).toEqual(defaultSwotMethod);
  expect(resolveSwotMethod({}, other)).toEqual(other);
  expect(resolveSwotMethod(other)).toEqual(other);
  for (const key of ['weightUnit', 'ratingScale', 'coordinates', 'weightTolerance'] as const) {
    expect(resolveSwotMethod({ [key]: other[key] })).toEqual({
      ...defaultSwotMethod,
      [key]: other[key],
    });
    expect(resolveSwotMethod({ [key]: undefined }, other)).toEqual(other);
  }
});
