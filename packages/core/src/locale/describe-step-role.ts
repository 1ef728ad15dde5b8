import type { StepRole } from '../issue/step-role.js';
import type { Locale } from './locale.js';
import { messagesOf } from './messages/next-steps/messages-of.js';

/**
 * The name of a role that a next step falls to.
 *
 * @example
 * describeStepRole('id', 'dimension-lead'); // 'PIC dimensi'
 */
export function describeStepRole(locale: Locale, role: StepRole): string {
  return messagesOf(locale).roles[role];
}
