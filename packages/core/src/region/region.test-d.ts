import { expectTypeOf, test } from 'vitest';
import { findRegion } from './find-region.js';
import { provinces } from './provinces.js';
import { regencies } from './regencies.js';
import type { AdministrativeRegion, RegionKind } from './region.js';
import { regionsOfProvince } from './regions-of-province.js';
import { regions } from './regions.js';
import { searchRegions } from './search-regions.js';

declare function take(value: unknown): void;

test('a region is a province, a kabupaten or a kota', () => {
  expectTypeOf<RegionKind>().toEqualTypeOf<'province' | 'kabupaten' | 'kota'>();
  expectTypeOf(regions).toEqualTypeOf<readonly AdministrativeRegion[]>();
  expectTypeOf(provinces).toEqualTypeOf<readonly AdministrativeRegion[]>();
  expectTypeOf(regencies).toEqualTypeOf<readonly AdministrativeRegion[]>();
});

test('a code may be of no region, and whoever asks has to see to it', () => {
  expectTypeOf(findRegion).returns.toEqualTypeOf<AdministrativeRegion | null>();
  // @ts-expect-error there may be none
  take(findRegion('32.78').name);
  // @ts-expect-error a code is a text: 32.10 and 32.1 differ
  findRegion(32.78);
});

test('the list is the ministry’s: nobody changes it', () => {
  // @ts-expect-error regions are not founded here
  regions.push({ code: '99.99', name: 'Kota Baru', kind: 'kota', provinceCode: '99' });
  // @ts-expect-error nor put in another order for everybody
  provinces.sort();
  const [first] = regencies;
  // @ts-expect-error nor renamed
  if (first !== undefined) first.name = 'Kota Lain';
});

test('regions are looked up by texts', () => {
  expectTypeOf(searchRegions).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(regionsOfProvince).parameter(0).toEqualTypeOf<string>();
});
