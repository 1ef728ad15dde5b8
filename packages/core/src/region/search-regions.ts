import type { AdministrativeRegion } from './region.js';
import { regions } from './regions.js';

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** 0: the name is what was typed; 1: begins so; 2: contains it; 3: only contains its words. */
function distance(region: AdministrativeRegion, typed: string): number {
  const bare = squeeze(region.name.replace(/^(?:Kota|Kabupaten) (?:Administrasi )?/, ''));
  const names = [squeeze(region.name), bare];
  if (names.includes(typed)) return 0;
  if (names.some((name) => name.startsWith(typed))) return 1;
  return names.some((name) => name.includes(typed)) ? 2 : 3;
}

/**
 * Regions whose name holds every word typed, best match first, then by code. Case, spaces, dots and
 * hyphens do not matter: `lubuklinggau`, `Kab. Tasik` and `una una` all find theirs. Nothing typed finds
 * nothing.
 *
 * @example
 * searchRegions('kota tasik').map((region) => region.code); // ['32.78']
 */
export function searchRegions(query: string): AdministrativeRegion[] {
  const words = query.split(/\s+/).map(squeeze).filter(Boolean);
  if (words.length === 0) return [];
  const typed = words.join('');
  return regions
    .filter((region) => words.every((word) => squeeze(region.name).includes(word)))
    .map((region) => ({ region, distance: distance(region, typed) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ region }) => region);
}
