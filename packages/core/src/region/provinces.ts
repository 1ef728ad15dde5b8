import type { AdministrativeRegion } from './region.js';
import { regions } from './regions.js';

/**
 * The 38 provinces by code.
 *
 * @example
 * provinces.length; // 38
 * provinces[0]?.name; // 'Aceh'
 */
export const provinces: readonly AdministrativeRegion[] = /* @__PURE__ */ regions.filter(
  (region) => region.kind === 'province',
);
