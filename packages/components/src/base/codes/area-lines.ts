import type { Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { areaMeaning } from './area-meaning.js';

/** Codes of places in words. */
export interface AreaLines {
  /** *32.78.01, 32.78.05: kecamatan di Kota Tasikmalaya*: those that mean the same are said once. */
  readonly lines: readonly string[];
  /** Whether of some only the kind is known, and not the name. */
  readonly areSomeNameless: boolean;
  /** What is no code of a place. */
  readonly others: readonly string[];
}

/** What codes of places mean to the region of a plan, in the order in which they are given. */
export function areaLines(
  locale: Locale,
  codes: readonly string[],
  region: Masterplan['region'],
  nameOf?: (code: string) => string | undefined,
): AreaLines {
  const read = codes.map((code) => ({ code, found: areaMeaning(locale, code, region, nameOf) }));
  const meanings = read.flatMap(({ found }) => found?.meaning ?? []);
  return {
    lines: [...new Set(meanings)].map((meaning) => {
      const same = read.filter(({ found }) => found?.meaning === meaning);
      return `${same.map(({ code }) => code).join(', ')}: ${meaning}`;
    }),
    areSomeNameless: read.some(({ found }) => found?.isNamed === false),
    others: read.flatMap(({ code, found }) => (found === null ? [code] : [])),
  };
}
