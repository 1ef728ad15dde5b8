import type { RequirementId } from '../issue/requirement-id.js';
import type { Locale } from './locale.js';
import { messagesOf } from './messages/next-steps/messages-of.js';

/**
 * What a requirement of a chapter counts, as a heading beside its `done` and `expected`.
 *
 * @example
 * describeRequirement('id', 'needs-of-problems'); // 'Permasalahan yang mempunyai kebutuhan'
 */
export function describeRequirement(locale: Locale, id: RequirementId): string {
  return messagesOf(locale).requirements[id];
}
