import type { id } from './id.js';

/** The words of the workbook; a language that lacks one does not compile. */
export type WorkbookMessages = Readonly<Record<keyof typeof id, string>>;
