import type { AdministrativeRegion } from './region.js';
import { regions } from './regions.js';

/** The 514 kabupaten and kota by code. */
export const regencies: readonly AdministrativeRegion[] = /* @__PURE__ */ regions.filter(
  (region) => region.kind !== 'province',
);
