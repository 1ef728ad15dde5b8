import { fill } from './fill.js';
import type { Locale } from './locale.js';
import { en } from './messages/issues/en.js';
import { id } from './messages/issues/id.js';
import { requireLocale } from './require-locale.js';

const texts: Readonly<Record<Locale, Readonly<Record<keyof typeof id, string>>>> = { id, en };

/** The sentence of an issue, its places filled. */
export function issueText(
  locale: Locale,
  key: keyof typeof id,
  params?: Readonly<Record<string, string | number>>,
): string {
  return fill(texts[requireLocale(locale)][key], params);
}
