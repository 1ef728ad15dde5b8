import { fill } from './fill.js';
import type { Locale } from './locale.js';
import { en } from './messages/reports/en.js';
import { id } from './messages/reports/id.js';
import type { ReportKey } from './messages/reports/report-key.js';
import { requireLocale } from './require-locale.js';

const reports: Readonly<Record<Locale, Readonly<Record<ReportKey, string>>>> = { id, en };

/**
 * The words of a summary, a roll-up, an evaluation, an inventory or open data, with their `{name}` places filled. It
 * says what {@link translate} says, and loads nothing but these words.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * translateReport('id', 'summary.part-of', { part: 3, whole: 6 }); // '3 dari 6'
 */
export function translateReport(
  locale: Locale,
  key: ReportKey,
  params?: Readonly<Record<string, string | number>>,
): string {
  return fill(reports[requireLocale(locale)][key], params);
}
