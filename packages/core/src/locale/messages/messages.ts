import type { id } from './id.js';

/** A key of core's messages. A language that lacks one does not compile. */
export type MessageKey = keyof typeof id;

export type Messages = Readonly<Record<MessageKey, string>>;
