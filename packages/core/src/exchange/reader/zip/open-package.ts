import {
  configure,
  Uint8ArrayReader,
  ZipReader,
  type Entry,
  type FileEntry,
} from '@zip.js/zip.js/index-native.js';
import type { ReaderLimits } from '../limits.js';
import { ReadingEnded } from '../refusal.js';

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
      await unpack(entry, onText, count);
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

async function unpack(
  entry: FileEntry,
  onText: (chunk: string) => void,
  count: (size: number) => void,
): Promise<void> {
  const decoder = new TextDecoder('utf-8');
  let ended: Error | undefined;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      try {
        count(chunk.length);
        onText(decoder.decode(chunk, { stream: true }));
      } catch (error) {
        // The stream wraps what is thrown: the reason is kept beside it.
        if (error instanceof Error) ended = error;
        throw error;
      }
    },
  });
  try {
    await entry.getData(sink, { checkSignature: true });
    onText(decoder.decode());
  } catch (error) {
    if (ended !== undefined) throw ended;
    throw error instanceof ReadingEnded ? error : new ReadingEnded('file-damaged');
  }
}
