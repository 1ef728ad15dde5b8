import { fill } from '../../locale/fill.js';
import { formatInteger } from '../../locale/format-number.js';
import type { Locale } from '../../locale/locale.js';
import { requireLocale } from '../../locale/require-locale.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import type { RefusalMessages } from './messages/refusal-messages.js';
import type { Refusal, RefusalCode } from './refusal.js';

const messages: Readonly<Record<Locale, RefusalMessages>> = { id, en };

/** Whose figures are bytes: people know megabytes. */
const inBytes: ReadonlySet<RefusalCode> = new Set(['file-too-big', 'file-unpacks-too-big']);

/**
 * Why a file is not read and what to do instead, in plain sentences.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * const refusal: Refusal = { code: 'file-is-xls', params: {} };
 * refusalText(refusal, 'id').split('. ')[0]; // 'Berkas ini dalam format Excel lama (.xls)'
 */
export function refusalText({ code, params }: Refusal, locale: Locale): string {
  const message = messages[requireLocale(locale)][code];
  // Rounded up: a file that is a little too big mustn't read as big as allowed.
  const unit = inBytes.has(code) ? 1_000_000 : 1;
  const shown = Object.entries(params).map(([name, value]): [string, string] => [
    name,
    typeof value === 'number' ? formatInteger(locale, Math.ceil(value / unit)) : value,
  ]);
  return fill(message, Object.fromEntries(shown));
}
