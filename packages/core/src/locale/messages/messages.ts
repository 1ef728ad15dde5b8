import type { id as issues } from './issues/id.js';
import type { id as reports } from './reports/id.js';
import type { id as terms } from './terms/id.js';

/**
 * A key of core's messages. A language that lacks one does not compile.
 *
 * @example
 * const key: MessageKey = 'proposal';
 * translate('id', key); // 'usulan, bukan ketentuan resmi'
 */
export type MessageKey = keyof typeof issues | keyof typeof reports | keyof typeof terms;

/**
 * The texts of one language, one for each {@link MessageKey}; parameters stand in them as `{name}`.
 *
 * @example
 * const changed: Partial<Messages> = { 'sample-data': 'data latihan' };
 */
export type Messages = Readonly<Record<MessageKey, string>>;
