import { gunzipSync, strFromU8, strToU8 } from 'fflate';
import { readDocument } from '../../../masterplan/reader/read-document.js';
import { baseSchema, type WorkbookBase } from './base-document.js';
import { checksumOf, type EncodedBase } from './encode-base.js';

/** What a plan may come to; a file that claims more isn't unpacked. */
const mostBytes = 100_000_000;

/** The base that a workbook keeps; `null` where it is damaged, or of another version of the sheets. */
export function decodeBase({ chunks, crc32: told }: EncodedBase): WorkbookBase | null {
  const json = unpack(chunks.join(''), told);
  const parsed = json === null ? null : baseSchema.safeParse(json);
  if (parsed?.success !== true) return null;
  const plan = readDocument('masterplan', parsed.data.plan);
  if (!plan.ok) return null;
  return { ...parsed.data, plan: plan.document, revisions: new Map(parsed.data.revisions) };
}

function unpack(packed: string, told: string): unknown {
  try {
    const bytes = strToU8(atob(packed), true);
    const size = bytes.subarray(-4).reduceRight((sum, byte) => sum * 256 + byte, 0);
    if (bytes.length < 18 || size > mostBytes) return null;
    const json = gunzipSync(bytes);
    return checksumOf(json) === told ? JSON.parse(strFromU8(json)) : null;
  } catch {
    // Whatever is wrong with it, it isn't what was written.
    return null;
  }
}
