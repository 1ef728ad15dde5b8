import { gzipSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from '../../checksum/crc-32.js';
import type { WorkbookBase } from './base-document.js';

/** Less than a cell holds. */
const chunkLength = 32_000;

export interface EncodedBase {
  /** Eight hexadecimal digits: they tell damage, not intent. */
  readonly crc32: string;
  readonly chunks: readonly string[];
}

/** The base as texts that fit into cells, and what tells whether they came back whole. */
export function encodeBase(base: WorkbookBase): EncodedBase {
  const json = JSON.stringify({ ...base, revisions: [...base.revisions] });
  const bytes = strToU8(json);
  const packed = btoa(strFromU8(gzipSync(bytes, { mtime: 0 }), true));
  const chunks: string[] = [];
  for (let at = 0; at < packed.length; at += chunkLength) {
    chunks.push(packed.slice(at, at + chunkLength));
  }
  return { crc32: checksumOf(bytes), chunks };
}

/** As it is written into a cell. */
export const checksumOf = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(8, '0');
