import { fill } from './fill.js';
import type { Locale } from './locale.js';
import { en } from './messages/terms/en.js';
import { id } from './messages/terms/id.js';
import type { TermKey } from './messages/terms/term-key.js';
import { requireLocale } from './require-locale.js';

const terms: Readonly<Record<Locale, Readonly<Record<TermKey, string>>>> = { id, en };

/**
 * A word of the field in a language: the kind of an item, its state, a stage, a source of money, a quadrant. It says
 * what {@link translate} says, and loads nothing but these words: a quarter of all messages.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * translateTerm('id', 'program.status.running'); // 'berjalan'
 * translateTerm('en', 'program.status.running'); // 'running'
 */
export function translateTerm(locale: Locale, key: TermKey): string {
  return fill(terms[requireLocale(locale)][key]);
}
