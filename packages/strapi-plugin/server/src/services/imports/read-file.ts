import { createHash } from 'node:crypto';
import { readWorkbook, refusalText, type Refusal, type Workbook } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';

/** A file that somebody sent. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export const importFile = (name: string, bytes: Uint8Array): ImportFile => ({
  name,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

export type ReadFile =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly code: 'file-refused'; readonly refusal: Refusal };

/** Reads the rows of a file, or says why it can't be. */
export async function readFile({ bytes }: ImportFile): Promise<ReadFile> {
  const read = await readWorkbook(bytes, { now: () => performance.now() });
  return read.ok ? read : { ok: false, code: 'file-refused', refusal: read.refusal };
}

export const refusedBecause = (refusal: Refusal, lang: Locale): string =>
  refusalText(refusal, lang);
