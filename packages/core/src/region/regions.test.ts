import { describe, expect, it } from 'vitest';
import { deriveRegions, writtenName } from '../../scripts/derive-regions.mjs';
import { provinces } from './provinces.js';
import { regencies } from './regencies.js';
import { regions } from './regions.js';
import names from './regions.json';

describe('the list of regions', () => {
  it('has 38 provinces and 514 kabupaten/kota', () => {
    expect(provinces).toHaveLength(38);
    expect(regencies).toHaveLength(514);
    expect(regions).toHaveLength(38 + 514);
  });

  it('has 98 kota and 416 kabupaten, those of Jakarta included', () => {
    const kinds = regencies.map((region) => region.kind);
    expect(kinds.filter((kind) => kind === 'kota')).toHaveLength(98);
    expect(kinds.filter((kind) => kind === 'kabupaten')).toHaveLength(416);
  });

  it('uses each code once, in rising order', () => {
    const codes = regions.map((region) => region.code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes.every((code) => /^\d{2}(?:\.\d{2})?$/.test(code))).toBe(true);
  });

  it('gives every kabupaten and kota a province that exists', () => {
    const known = new Set(provinces.map((province) => province.code));
    expect(regencies.filter((region) => !known.has(region.provinceCode))).toEqual([]);
  });

  it('tells kabupaten from kota in the name, so that twins differ', () => {
    expect(regencies.every((region) => /^(?:Kabupaten|Kota) \S/.test(region.name))).toBe(true);
    expect(new Set(regions.map((region) => region.name)).size).toBe(regions.length);
  });

  it('is what the source package gives', async () => {
    expect(names).toEqual(await deriveRegions());
  });
});

describe('a written name', () => {
  it.each([
    ['KOTA TASIKMALAYA', 'Kota Tasikmalaya'],
    ['DKI JAKARTA', 'DKI Jakarta'],
    ['DAERAH ISTIMEWA YOGYAKARTA', 'DI Yogyakarta'],
    ['KABUPATEN ADMINISTRASI KEPULAUAN SERIBU', 'Kabupaten Administrasi Kepulauan Seribu'],
    ['KABUPATEN PANGKAJENE DAN KEPULAUAN', 'Kabupaten Pangkajene dan Kepulauan'],
    ['KABUPATEN TOJO UNA UNA', 'Kabupaten Tojo Una-Una'],
    ['KOTA PALANGKARAYA', 'Kota Palangka Raya'],
  ])('of %s is %s', (source, written) => {
    expect(writtenName(source)).toBe(written);
  });

  it('never stands in capitals, but for DKI and DI', () => {
    const capitals = regions.flatMap((region) => region.name.match(/\b[A-Z]{2,}\b/g) ?? []);
    expect(capitals).toEqual(['DKI', 'DI']);
  });
});
