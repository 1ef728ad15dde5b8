import { regencies } from './regencies.js';
import type { AdministrativeRegion } from './region.js';

/**
 * The kabupaten and kota of a province by code; empty if there is no such province.
 *
 * @example
 * regionsOfProvince('34').map((region) => region.name).at(-1); // 'Kota Yogyakarta'
 */
export function regionsOfProvince(provinceCode: string): AdministrativeRegion[] {
  return regencies.filter((region) => region.provinceCode === provinceCode);
}
