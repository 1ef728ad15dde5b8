import { countCells } from './count-cells.js';
import { readCsv } from './csv/read-csv.js';
import { fileKind } from './file-kind.js';
import { defaultLimits, type ReaderLimits } from './limits.js';
import { ReadingEnded, type Refusal } from './refusal.js';
import type { Workbook } from './sheet.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/**
 * How a file is read.
 *
 * @example
 * const options: ReadWorkbookOptions = { now: () => performance.now() };
 */
export interface ReadWorkbookOptions {
  /** A clock in milliseconds, for the limit of time. */
  readonly now: () => number;
  readonly limits?: Partial<ReaderLimits> | undefined;
}

/**
 * What was read of a file, or why it wasn't.
 *
 * @example
 * const result: ReadWorkbookResult = { ok: false, refusal: { code: 'file-is-xls', params: {} } };
 */
export type ReadWorkbookResult =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads the rows of a file that somebody sent: `.xlsx` (and `.xlsm`, whose macros are left alone) or CSV with comma,
 * semicolon or tab, told by their bytes and not by their names. Whatever else it is, damaged or too big, is refused
 * with the reason. Nothing of the file is run or fetched, and no more of it unpacked than `limits` allow.
 *
 * @example
 * const bytes = new TextEncoder().encode('Nama Inovasi;OPD');
 * const result = await readWorkbook(bytes, { now: () => performance.now() });
 * result.ok ? 'read' : result.refusal.code; // 'read'
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { limits: given, now }: ReadWorkbookOptions,
): Promise<ReadWorkbookResult> {
  const limits = { ...defaultLimits, ...given };
  try {
    return { ok: true, workbook: await readKind(bytes, limits, now) };
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    return { ok: false, refusal: error.refusal };
  }
}

async function readKind(
  bytes: Uint8Array,
  limits: ReaderLimits,
  now: () => number,
): Promise<Workbook> {
  if (bytes.length > limits.fileBytes) {
    throw new ReadingEnded('file-too-big', { bytes: bytes.length, limit: limits.fileBytes });
  }
  const counter = countCells(limits, now);
  const kind = fileKind(bytes);
  switch (kind) {
    case 'workbook':
      return readXlsx(bytes, limits, counter);
    case 'csv':
      return readCsv(bytes, counter);
    case 'empty':
      throw new ReadingEnded('file-empty');
    case 'encrypted':
      throw new ReadingEnded('file-encrypted');
    default:
      throw new ReadingEnded(`file-is-${kind}`);
  }
}
