import { KotaCerdasError } from '../error/kota-cerdas-error.js';
import { locales, type Locale } from './locale.js';

/**
 * A language that core has texts in; a program without types may give any language tag.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION`.
 */
export function requireLocale(locale: Locale): Locale {
  if (locales.includes(locale)) return locale;
  throw new KotaCerdasError(
    'KC_INVALID_OPTION',
    `locale is "${locale}", not id or en; toLocale reads a language tag`,
  );
}
