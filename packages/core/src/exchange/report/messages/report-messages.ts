import type { id } from './id.js';

/** The words of a report; a language that lacks one does not compile. */
export type ReportMessages = Readonly<Record<keyof typeof id, string>>;
