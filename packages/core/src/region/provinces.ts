import type { AdministrativeRegion } from './region.js';
import { regions } from './regions.js';

/** The 38 provinces by code. */
export const provinces: readonly AdministrativeRegion[] = /* @__PURE__ */ regions.filter(
  (region) => region.kind === 'province',
);
