import type { LinkQuestion } from '../masterplan/trace/types.js';
import type { Locale } from './locale.js';
import { messagesOf } from './messages/results/messages-of.js';

/**
 * What a question of the trace counts, as a heading beside its coverage.
 *
 * @example
 * describeLinkQuestion('id', 'problem-need'); // 'Permasalahan yang mempunyai kebutuhan'
 */
export function describeLinkQuestion(locale: Locale, question: LinkQuestion): string {
  return messagesOf(locale).questions[question];
}
