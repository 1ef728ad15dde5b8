import type { Locale } from './locale.js';

/**
 * The locale for a language tag: English for `en` and its variants, Bahasa Indonesia for everything else.
 *
 * @example
 * toLocale('en-GB'); // 'en'
 * toLocale(null); // 'id'
 */
export function toLocale(languageTag: string | null | undefined): Locale {
  return /^en(?:-|$)/i.test(languageTag ?? '') ? 'en' : 'id';
}
