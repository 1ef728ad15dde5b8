import { expect, it } from 'vitest';
import { kominfo2021 } from './kominfo-2021.js';

it('has the six dimensions of the Gerakan Menuju Smart City in their usual order', () => {
  expect(kominfo2021.dimensions.map(({ id, code }) => [id, code])).toEqual([
    ['smart-governance', 'GOV'],
    ['smart-branding', 'BRA'],
    ['smart-economy', 'ECO'],
    ['smart-living', 'LIV'],
    ['smart-society', 'SOC'],
    ['smart-environment', 'ENV'],
  ]);
});

it('is in use, and its sub-dimensions are official', () => {
  expect(kominfo2021.status).toBe('in-use');
  expect(kominfo2021.proposals).not.toContain('sub-dimensions');
});
