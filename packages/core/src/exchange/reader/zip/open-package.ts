import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  type Entry,
  type FileEntry,
} from '@zip.js/zip.js/index-native.js';
import type { ReaderLimits } from '../limits.js';
import { ReadingEnded } from '../refusal.js';
import { crc32 } from '../../checksum/crc-32.js';
import { utf8Decoder } from './decode-utf-8.js';
import { unpack, type Packing } from './unpack.js';

/** The parts of a zipped file, by their names. */
export interface OpenPackage {
  readonly names: readonly string[];
  /** Whether there is a part of this name, in any capitals. */
  has(name: string): boolean;
  /**
   * Unpacks a part and hands on its text as it comes.
   *
   * @throws ReadingEnded where it is damaged, or where all parts together unpack to more than is read
   */
  read(name: string, onText: (chunk: string) => void): Promise<void>;
}

/** No other process or thread: a portal's policy may forbid them, and a workbook is soon read. */
configure({ useWebWorkers: false });

/** As tools that write them differ in capitals and in a slash before. */
const keyOf = (name: string) => name.replace(/^\//, '').toLowerCase();

/**
 * Opens a zipped file by its table of contents. What is unpacked is counted as it comes, whatever the table promises:
 * five megabytes may hold four hundred.
 */
export async function openPackage(
  bytes: Uint8Array,
  limits: ReaderLimits,
  checkTime: () => void,
): Promise<OpenPackage> {
  const entries = new Map<string, FileEntry>();
  for (const entry of await readEntries(bytes, limits)) {
    if (entry.directory) continue;
    if (entry.encrypted) throw new ReadingEnded('file-encrypted');
    entries.set(keyOf(entry.filename), entry);
  }
  let unpacked = 0;
  const count = (size: number) => {
    unpacked += size;
    checkTime();
    if (unpacked > limits.unpackedBytes) {
      throw new ReadingEnded('file-unpacks-too-big', { limit: limits.unpackedBytes });
    }
  };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(keyOf(name)),
    async read(name, onText) {
      const entry = entries.get(keyOf(name));
      if (entry === undefined) throw new ReadingEnded('file-damaged', { part: name });
      await readPart(entry, onText, count);
    },
  };
}

async function readEntries(bytes: Uint8Array, limits: ReaderLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
      entries.push(entry);
      if (entries.length > limits.parts) {
        throw new ReadingEnded('too-many-parts', { limit: limits.parts });
      }
    }
  } catch (error) {
    throw error instanceof ReadingEnded ? error : new ReadingEnded('file-damaged');
  }
  return entries;
}

/** By the number of how a part is packed; others are no spreadsheet's. */
const packings: ReadonlyMap<number, Packing> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
]);

const longestChunk = 262_144;

async function readPart(
  entry: FileEntry,
  onText: (chunk: string) => void,
  count: (size: number) => void,
): Promise<void> {
  const packing = packings.get(entry.compressionMethod);
  if (packing === undefined) throw new ReadingEnded('file-damaged', { part: entry.filename });
  const packed = await packedBytes(entry);
  const decoder = utf8Decoder();
  let checksum = 0;
  try {
    unpack(packed, packing, (bytes) => {
      // Of a file made to hurt, much comes at once: time and size are looked at in between.
      for (let at = 0; at < bytes.length; at += longestChunk) {
        const chunk = bytes.subarray(at, at + longestChunk);
        count(chunk.length);
        checksum = crc32(chunk, checksum);
        onText(decoder.write(chunk));
      }
    });
  } catch (error) {
    throw isFlateError(error) ? new ReadingEnded('file-damaged', { part: entry.filename }) : error;
  }
  onText(decoder.end());
  if (checksum !== entry.crc32) {
    throw new ReadingEnded('file-damaged', { part: entry.filename });
  }
}

async function packedBytes(entry: FileEntry): Promise<Uint8Array> {
  try {
    return await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
  } catch {
    throw new ReadingEnded('file-damaged', { part: entry.filename });
  }
}

/** What is thrown for bytes that can't be unpacked; whatever else is thrown is a mistake of ours. */
const isFlateError = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';
