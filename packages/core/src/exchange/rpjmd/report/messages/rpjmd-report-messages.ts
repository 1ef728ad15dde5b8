import type { id } from './id.js';

/** The words of the report of an RPJMD; a language that lacks one does not compile. */
export type RpjmdReportMessages = Readonly<Record<keyof typeof id, string>>;
