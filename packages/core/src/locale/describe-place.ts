import type { Issue } from '../issue/issue.js';
import type { Locale } from './locale.js';
import { en } from './places/en.js';
import { id } from './places/id.js';

function readNames(): Readonly<Record<Locale, ReadonlyMap<string, string>>> {
  return { id: new Map(Object.entries(id)), en: new Map(Object.entries(en)) };
}

// Marked pure as one call, so that a bundle that describes no place carries no names of places.
const names = /* @__PURE__ */ readNames();

/**
 * The place of an issue in the reader's words; entries count from 1, as people do. Empty for the document
 * itself.
 *
 * @example
 * describePlace('id', ['problems', 3, 'dimensionId']); // 'permasalahan › 4 › dimensi'
 */
export function describePlace(locale: Locale, path: Issue['path']): string {
  return path
    .map((key) => (typeof key === 'number' ? String(key + 1) : (names[locale].get(key) ?? key)))
    .join(' › ');
}
