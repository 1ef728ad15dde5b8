import type { AdministrativeRegion, RegionKind } from './region.js';
import names from './regions.json';

function kindOf(code: string, name: string): RegionKind {
  if (code.length === 2) return 'province';
  return name.startsWith('Kota ') ? 'kota' : 'kabupaten';
}

function byCode(one: AdministrativeRegion, other: AdministrativeRegion): number {
  return one.code < other.code ? -1 : 1;
}

function readRegions(): AdministrativeRegion[] {
  return Object.entries(names)
    .map(([code, name]) => ({
      code,
      name,
      kind: kindOf(code, name),
      provinceCode: code.slice(0, 2),
    }))
    .sort(byCode);
}

// Marked pure, so that a bundle that asks for no region carries none.
/**
 * All 38 provinces and 514 kabupaten/kota by code, each province before its own.
 *
 * @example
 * regions.length; // 552
 * regions.slice(0, 2).map(({ code }) => code); // ['11', '11.01']
 */
export const regions: readonly AdministrativeRegion[] = /* @__PURE__ */ readRegions();
