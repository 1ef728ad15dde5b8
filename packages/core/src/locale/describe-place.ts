import type { Issue } from '../issue/issue.js';
import type { Locale } from './locale.js';
import { en } from './places/en.js';
import { id } from './places/id.js';
import { requireLocale } from './require-locale.js';

function readNames(): Readonly<Record<Locale, ReadonlyMap<string, string>>> {
  return { id: new Map(Object.entries(id)), en: new Map(Object.entries(en)) };
}

// Marked pure as one call, so that a bundle that describes no place carries no names of places.
const names = /* @__PURE__ */ readNames();

const matrixNames = { id: ['baris', 'kolom'], en: ['row', 'column'] } as const;

/**
 * The place of an issue in the reader's words; entries count from 1, as people do. Empty for the document
 * itself. A place in a matrix, of which nothing is known but numbers, is a row and a column.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * describePlace('id', ['problems', 3, 'dimensionId']); // 'permasalahan › 4 › dimensi'
 */
export function describePlace(locale: Locale, path: Issue['path']): string {
  const known = names[requireLocale(locale)];
  const isMatrix = path.length <= 2 && path.every((key) => typeof key === 'number');
  return path
    .map((key, at) => {
      if (typeof key === 'string') return known.get(key) ?? key;
      return [...(isMatrix ? [matrixNames[locale][at]] : []), key + 1].join(' ');
    })
    .join(' › ');
}
