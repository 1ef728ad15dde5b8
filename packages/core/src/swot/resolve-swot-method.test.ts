import { expect, it } from 'vitest';
import { KotaCerdasError } from '../error/kota-cerdas-error.js';
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

it.each([
  ['weightUnit', 'fraction, percent'],
  ['ratingScale', 'one-to-four, one-to-five, signed'],
  ['ratingDirection', 'reversed, magnitude'],
  ['coordinates', 'difference, half-difference, swapped, threshold'],
  ['quadrantNaming', 'rangkuti, pearce-robinson, cartesian'],
] as const)('refuses a word of %s that there is none of, in analysis and profile', (key, words) => {
  const odd = { ...other, [key]: 'Signed' };
  const refused = new KotaCerdasError(
    'KC_INVALID_METHOD',
    `${key} must be one of ${words}, got Signed`,
  );
  expect(() => resolveSwotMethod(odd)).toThrow(refused);
  expect(() => resolveSwotMethod({}, odd)).toThrow(refused);
});
