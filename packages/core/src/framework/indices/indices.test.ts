import { expect, it } from 'vitest';
import { officialIndices } from './indices.js';
import { pemdiIndex } from './pemdi.js';
import { spbeIndex } from './spbe.js';

it('offers SPBE and Pemdi, each with its legal basis', () => {
  expect(officialIndices.map((index) => index.id)).toEqual(['spbe', 'pemdi']);
  expect(spbeIndex.legalBasis.id).toContain('Nomor 59 Tahun 2020');
  expect(pemdiIndex.legalBasis.id).toContain('Nomor 8 Tahun 2026');
});

it('bands SPBE as PermenPANRB 59/2020 does', () => {
  expect(spbeIndex.bands.map((band) => [band.name.id, band.from, band.below])).toEqual([
    ['Kurang', 0, 1.8],
    ['Cukup', 1.8, 2.6],
    ['Baik', 2.6, 3.5],
    ['Sangat Baik', 3.5, 4.2],
    ['Memuaskan', 4.2, 5],
  ]);
});

it('bands Pemdi as PermenPANRB 8/2026 does', () => {
  expect(pemdiIndex.bands.map((band) => [band.name.id, band.from, band.below])).toEqual([
    ['Kurang', 0, 1.5],
    ['Cukup', 1.5, 2.5],
    ['Baik', 2.5, 3.5],
    ['Sangat Baik', 3.5, 4],
    ['Memuaskan', 4, 5],
  ]);
});

it('builds Pemdi of 7 aspects and 20 indicators that weigh 100 together', () => {
  const aspects = pemdiIndex.structure?.aspects ?? [];
  const weights = aspects.map(({ indicators }) => indicators.map(({ weight }) => weight));
  expect(weights).toEqual([
    [5, 5],
    [5, 5],
    [5, 3, 3, 4],
    [4, 4, 3, 4],
    [5, 5],
    [4, 4, 4, 3],
    [10, 15],
  ]);
  expect(weights.map((own) => own.reduce((sum, weight) => sum + weight))).toEqual([
    10, 10, 15, 15, 10, 15, 25,
  ]);
  const ids = aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect(ids).toEqual(Array.from({ length: 20 }, (_, at) => `indicator-${String(at + 1)}`));
  expect(aspects.map(({ id, name }) => [id, name.id]).at(-1)).toEqual(['aspect-7', 'Aspek 7']);
});

it('knows no structure of SPBE, only its bands', () => {
  expect(spbeIndex.structure).toBeUndefined();
});
