import { searchRegions } from '@kotacerdas/core/region';
import type { Layout } from '../layout/types.js';

/** A region of the map, or a province of it, that a search has found. */
export interface FoundPlace {
  readonly kind: 'region' | 'province';
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
}

/** What the words name: provinces and regions of the list, best match first, then what only the map names. */
export function findPlaces(words: string, { shapes }: Layout): FoundPlace[] {
  const typed = words.trim().toLowerCase();
  if (typed === '') return [];
  const onMap = new Set(shapes.flatMap(({ code, provinceCode }) => [code, provinceCode]));
  const listed = searchRegions(words)
    .filter(({ code }) => onMap.has(code))
    .map(({ code, kind, name, provinceCode }): FoundPlace => {
      return { kind: kind === 'province' ? kind : 'region', code, name, provinceCode };
    });
  const known = new Set(listed.map(({ code }) => code));
  const others = shapes
    .filter(({ code }) => !known.has(code))
    .filter(({ code, name }) => name.toLowerCase().includes(typed) || code.startsWith(typed))
    .map(({ code, name, provinceCode }): FoundPlace => {
      return { kind: 'region', code, name, provinceCode };
    });
  return [...listed, ...others];
}
