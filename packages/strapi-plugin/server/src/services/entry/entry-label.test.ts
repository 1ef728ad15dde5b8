import { expect, it } from 'vitest';
import { entryLabel } from './entry-label';

it('is the code with the name', () => {
  expect(entryLabel({ code: 'P-1', title: 'Banjir' }, 'x')).toBe('P-1 Banjir');
  expect(entryLabel({ year: 2026 }, 'x')).toBe('2026');
  expect(entryLabel({ code: null, shortName: '', name: 'Dinas' }, 'x')).toBe('Dinas');
});

it('is something else where there is neither', () => {
  expect(entryLabel({ percent: 40 }, 'dokumen1')).toBe('dokumen1');
});

it('is the scope of an analysis unless an officer has called it something else', () => {
  const analysis = { key: 'sw-1', title: 'sw-1', scope: 'dimension', dimensionId: 'smart-living' };
  expect(entryLabel(analysis, 'x')).toBe('Smart Living');
  expect(entryLabel({ ...analysis, title: 'SWOT kota' }, 'x')).toBe('SWOT kota');
  expect(entryLabel({ key: 'sw-2', title: null, scope: 'region' }, 'x')).toBe('Seluruh daerah');
});

it('is dimension and year of an evaluation', () => {
  expect(entryLabel({ key: 'e', year: 2025, dimensionId: 'smart-living' }, 'x')).toBe(
    'Smart Living 2025',
  );
});
