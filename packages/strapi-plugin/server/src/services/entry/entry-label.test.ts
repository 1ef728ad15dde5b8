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
