import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KotaCerdasError } from '../error/kota-cerdas-error.js';
import { officialIndices } from '../framework/indices/indices.js';
import { pemdiIndex } from '../framework/indices/pemdi.js';
import { spbeIndex } from '../framework/indices/spbe.js';
import type { IndexDefinition } from '../framework/types.js';
import { findIndexBand } from './find-index-band.js';
import { indexInForce } from './index-in-force.js';
import { indexOfYear } from './index-of-year.js';

describe('the band of an index', () => {
  const spbe = (value: number | null) => findIndexBand(spbeIndex, value)?.name.id;
  const pemdi = (value: number | null) => findIndexBand(pemdiIndex, value)?.name.id;

  it.each([
    [0, 'Kurang'],
    [1.79, 'Kurang'],
    [1.8, 'Cukup'],
    [2.59, 'Cukup'],
    [2.6, 'Baik'],
    [3.49, 'Baik'],
    [3.5, 'Sangat Baik'],
    [4.19, 'Sangat Baik'],
    [4.2, 'Memuaskan'],
    [5, 'Memuaskan'],
  ])('of SPBE %f is %s', (value, name) => {
    expect(spbe(value)).toBe(name);
  });

  it.each([
    [0, 'Kurang'],
    [1.49, 'Kurang'],
    [1.5, 'Cukup'],
    [2.49, 'Cukup'],
    [2.5, 'Baik'],
    [3.49, 'Baik'],
    [3.5, 'Sangat Baik'],
    [3.99, 'Sangat Baik'],
    [4, 'Memuaskan'],
    [5, 'Memuaskan'],
  ])('of Pemdi %f is %s', (value, name) => {
    expect(pemdi(value)).toBe(name);
  });

  it('takes a value that rounding left just below a border for the border', () => {
    expect(spbe(2.5999999999999996)).toBe('Baik');
    expect(spbe(2.599999)).toBe('Cukup');
    expect(spbe(-1e-12)).toBe('Kurang');
    expect(spbe(5 + 1e-12)).toBe('Memuaskan');
  });

  it.each([null, Number.NaN, Infinity, -Infinity, -0.01, 5.01])('of %s is none', (value) => {
    expect(findIndexBand(spbeIndex, value)).toBeNull();
  });

  it('never falls when the value rises', () => {
    const value = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...officialIndices), value, value, (index, a, b) => {
        const at = (of: number) =>
          index.bands.findIndex(({ id }) => id === findIndexBand(index, of)?.id);
        expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(0);
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      }),
    );
  });
});

const open = (id: string): IndexDefinition => ({
  id,
  name: pemdiIndex.name,
  legalBasis: pemdiIndex.legalBasis,
  bands: pemdiIndex.bands,
});

describe('the index of a year', () => {
  it('is SPBE up to 2025 and Pemdi from 2026', () => {
    expect([2018, 2025, 2026, 2030].map((year) => indexOfYear(officialIndices, year)?.id)).toEqual([
      'spbe',
      'spbe',
      'pemdi',
      'pemdi',
    ]);
  });

  it('is none without an index that has figures for it', () => {
    expect(indexOfYear([], 2025)).toBeNull();
    expect(indexOfYear([pemdiIndex], 2025)).toBeNull();
    expect(indexOfYear([spbeIndex], 2026)).toBeNull();
    expect(indexOfYear([spbeIndex], -1)?.id).toBe('spbe');
  });

  it('is the one listed last of several; one that says no years has all', () => {
    expect(indexOfYear([open('a'), open('b')], 1999)?.id).toBe('b');
  });
});

describe('the index in force', () => {
  it('changes from SPBE to Pemdi on 1 June 2026', () => {
    const on = (day: string) => indexInForce(officialIndices, day)?.id;
    expect(on('2020-01-01')).toBe('spbe');
    expect(on('2026-05-31')).toBe('spbe');
    // 16:59 and 17:00 UTC lie on either side of midnight in Western Indonesian Time.
    expect(on('2026-05-31T16:59:59.999Z')).toBe('spbe');
    expect(on('2026-05-31T17:00:00.000Z')).toBe('pemdi');
    expect(on('2026-06-01')).toBe('pemdi');
    expect(on('2030-01-01')).toBe('pemdi');
  });

  it('is none before the first; one that says no days always is', () => {
    expect(indexInForce([pemdiIndex], '2026-05-31')).toBeNull();
    expect(indexInForce([spbeIndex], '2026-06-01')).toBeNull();
    expect(indexInForce([open('a'), open('b')], '1999-01-01')?.id).toBe('b');
  });

  it.each([
    'kemarin',
    '',
    '2026',
    '2026-02-30',
    '2026-06-01T',
    '2026-06-01 Senin',
    '12026-06-01',
    'r 2026-06-01',
  ])('refuses %j', (asOf) => {
    expect(() => indexInForce(officialIndices, asOf)).toThrow(KotaCerdasError);
    expect(() => indexInForce(officialIndices, asOf)).toThrow('KC_INVALID_DATE');
  });
});
