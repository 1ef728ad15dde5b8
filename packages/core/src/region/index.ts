export type { AdministrativeRegion, RegionKind } from './region.js';
export { areaWithin, type AreaRelation } from './area-within.js';
export { findRegion } from './find-region.js';
export { provinces } from './provinces.js';
export { readAreaCode } from './read-area-code.js';
export { regencies } from './regencies.js';
export { regions } from './regions.js';
export { regionsOfProvince } from './regions-of-province.js';
export { searchRegions } from './search-regions.js';
