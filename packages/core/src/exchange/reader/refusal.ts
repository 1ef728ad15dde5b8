/**
 * Why a file, or a part of it, is not read. Each has its sentence, which also says what to do instead.
 *
 * @example
 * refusalCodes.includes('file-is-xls'); // true
 */
export const refusalCodes = [
  'file-empty',
  'file-too-big',
  'file-unpacks-too-big',
  'file-damaged',
  'file-encrypted',
  'file-is-xls',
  'file-is-ods',
  'file-is-html',
  'file-is-pdf',
  'file-is-document',
  'file-is-unknown',
  'file-has-entities',
  'too-many-parts',
  'too-many-sheets',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'too-much-text',
  'takes-too-long',
] as const;

/**
 * Why a file is not read, as a code.
 *
 * @example
 * const code: RefusalCode = 'file-is-xls';
 */
export type RefusalCode = (typeof refusalCodes)[number];

/**
 * Why a file is not read: facts for the sentence of `refusalText`, such as where and how much.
 *
 * @example
 * const refusal: Refusal = { code: 'too-many-cells', params: { limit: 500_000 } };
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Ends the reading of a file from deep within a stream. It never leaves this folder: who asked gets a `Refusal`.
 */
export class ReadingEnded extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, params: Refusal['params'] = {}) {
    super(code);
    this.refusal = { code, params };
  }
}
