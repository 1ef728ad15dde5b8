import type { Locale } from './locale.js';
import { messagesOf } from './messages/results/messages-of.js';
import type { LinkQuestionName } from './result-names.js';

/**
 * What a question of the trace counts, as a heading beside its coverage.
 *
 * @example
 * describeLinkQuestion('id', 'problem-need'); // 'Permasalahan yang mempunyai kebutuhan'
 */
export function describeLinkQuestion(locale: Locale, question: LinkQuestionName): string {
  return messagesOf(locale).questions[question];
}
