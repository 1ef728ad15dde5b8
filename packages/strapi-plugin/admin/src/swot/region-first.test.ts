import { expect, it } from 'vitest';
import { regionFirst } from './region-first';

it('puts the whole region first', () => {
  const economy = { scope: { kind: 'dimension', dimensionId: 'smart-economy' } } as const;
  const region = { scope: { kind: 'region' } } as const;
  const living = { scope: { kind: 'dimension', dimensionId: 'smart-living' } } as const;
  expect(regionFirst([economy, region, living])).toEqual([region, economy, living]);
});
