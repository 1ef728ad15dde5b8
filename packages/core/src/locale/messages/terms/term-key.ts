import type { id } from './id.js';

/**
 * A key of the words of the field. A language that lacks one does not compile.
 *
 * @example
 * const key: TermKey = 'funding.csr';
 * translateTerm('id', key); // 'CSR'
 */
export type TermKey = keyof typeof id;
