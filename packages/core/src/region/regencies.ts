import type { AdministrativeRegion } from './region.js';
import { regions } from './regions.js';

/**
 * The 514 kabupaten and kota by code.
 *
 * @example
 * regencies.length; // 514
 * regencies.filter(({ kind }) => kind === 'kota').length; // 98
 */
export const regencies: readonly AdministrativeRegion[] = /* @__PURE__ */ regions.filter(
  (region) => region.kind !== 'province',
);
