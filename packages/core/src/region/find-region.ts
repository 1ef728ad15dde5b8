import type { AdministrativeRegion } from './region.js';
import { regions } from './regions.js';

/**
 * The province, kabupaten or kota with this Kemendagri code, or `null`.
 *
 * @example
 * findRegion('32.78'); // { code: '32.78', name: 'Kota Tasikmalaya', kind: 'kota', provinceCode: '32' }
 * findRegion('3278'); // null
 */
export function findRegion(code: string): AdministrativeRegion | null {
  return regions.find((region) => region.code === code) ?? null;
}
