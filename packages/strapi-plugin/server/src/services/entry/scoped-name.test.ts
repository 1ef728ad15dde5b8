import { expect, it } from 'vitest';
import { scopedName } from './scoped-name';

it('calls an analysis by its scope, as a row and in the document of a plan', () => {
  const name = { id: 'Smart Environment', en: 'Smart Environment' };
  expect(scopedName({ scope: 'dimension', dimensionId: 'smart-environment' })).toEqual(name);
  const scope = { kind: 'dimension', dimensionId: 'smart-environment' };
  expect(scopedName({ id: 'sw-1', scope })).toEqual(name);
  expect(scopedName({ scope: 'region' })).toEqual({ id: 'Seluruh daerah', en: 'Whole region' });
});

it('knows elements, and keeps what no framework names', () => {
  expect(scopedName({ scope: 'readiness-element', readinessElementId: 'structure' })).toEqual({
    id: 'Struktur',
    en: 'Structure',
  });
  expect(scopedName({ scope: 'dimension', dimensionId: 'smart-x' })?.id).toBe('smart-x');
});

it('calls an evaluation by dimension and year, and nothing else', () => {
  expect(scopedName({ year: 2025, dimensionId: 'smart-living' })?.id).toBe('Smart Living 2025');
  expect(scopedName({ year: 2025 })).toBeNull();
  expect(scopedName({ title: 'Banjir', dimensionId: 'smart-living' })).toBeNull();
});
