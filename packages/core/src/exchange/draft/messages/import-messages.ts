import type { ImportIssueCode } from '../import-issue.js';

/** A sentence for each code; a language that lacks one does not compile. */
export type ImportMessages = Readonly<Record<ImportIssueCode | 'suggestion', string>>;
