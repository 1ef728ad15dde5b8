import { fill } from './fill.js';
import type { Locale } from './locale.js';
import { messagesOf } from './messages/messages-of.js';
import type { MessageKey } from './messages/messages.js';

/**
 * A text of core in a language, with its `{name}` places filled.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * translate('id', 'innovation.stage.evaluation'); // 'Evaluasi'
 * translate('en', 'summary.as-of', { date: '23 November 2026' }); // 'As of 23 November 2026'
 */
export function translate(
  locale: Locale,
  key: MessageKey,
  params?: Readonly<Record<string, string | number>>,
): string {
  return fill(messagesOf(locale)[key], params);
}
