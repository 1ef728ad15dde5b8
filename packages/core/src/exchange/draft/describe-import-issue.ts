import { describeIssue } from '../../locale/describe-issue.js';
import { fill } from '../../locale/fill.js';
import type { Locale } from '../../locale/locale.js';
import { requireLocale } from '../../locale/require-locale.js';
import { translateTerm } from '../../locale/translate-term.js';
import { itemStates } from '../../masterplan/choices.js';
import type { ImportIssue } from './import-issue.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import type { ImportMessages } from './messages/import-messages.js';

const messages: Readonly<Record<Locale, ImportMessages>> = { id, en };

/**
 * What is wrong with a file that came back, in one or two sentences: where, what was found, what was expected, and what
 * looks most like it.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * const issue: ImportIssue = {
 *   severity: 'error',
 *   code: 'not-a-year',
 *   sheet: 'Anggaran',
 *   address: 'C4',
 *   params: { found: 'depan' },
 * };
 * describeImportIssue('id', issue);
 * // 'Anggaran, sel C4: “depan” bukan tahun. Tulis empat angka, misalnya 2026.'
 */
export function describeImportIssue(
  locale: Locale,
  { address, cause, code, params, sheet }: ImportIssue,
): string {
  const texts = messages[requireLocale(locale)];
  const state = itemStates.find((name) => name === params['state']);
  const filled = fill(texts[code], {
    ...params,
    ...(state !== undefined && { state: translateTerm(locale, `item.state.${state}`) }),
    cause: cause === undefined ? '' : describeIssue(locale, cause),
  }).trim();
  const { nearest = '' } = params;
  const parts = [filled, ...(nearest === '' ? [] : [fill(texts.suggestion, { nearest })])];
  return `${placeOf(locale, sheet, address)}${parts.join(' ')}`;
}

function placeOf(locale: Locale, sheet: string, address: string): string {
  if (sheet === '') return '';
  const cell = locale === 'id' ? 'sel' : 'cell';
  return address === '' ? `${sheet}: ` : `${sheet}, ${cell} ${address}: `;
}
