import { readAreaCode } from './read-area-code.js';

/**
 * What an area is to a region: the region itself (`whole`), a kecamatan (`district`) or a desa or kelurahan
 * (`village`) of it, its province (`around`), a kabupaten or kota of a province (`regency`), or none of these
 * (`outside`).
 *
 * @example
 * const relation: AreaRelation = 'district';
 */
export type AreaRelation = 'whole' | 'regency' | 'district' | 'village' | 'around' | 'outside';

/**
 * What the area of a code is to the region of another; `null` where the first is no code of an area. By the codes
 * alone: whether there is such an area isn't looked up.
 *
 * @example
 * areaWithin('32.78.01', '32.78'); // 'district'
 * areaWithin('32.78', '32.78'); // 'whole'
 * areaWithin('33.74', '32.78'); // 'outside'
 */
export function areaWithin(code: string, regionCode: string): AreaRelation | null {
  if (readAreaCode(code) !== code) return null;
  if (code === regionCode) return 'whole';
  if (regionCode.startsWith(`${code}.`)) return 'around';
  if (!code.startsWith(`${regionCode}.`)) return 'outside';
  const parts = code.split('.').length;
  return parts === 2 ? 'regency' : parts === 3 ? 'district' : 'village';
}
