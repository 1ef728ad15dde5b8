import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../run/refusal.js';
import type { Call } from '../commands/command.js';

/** Nothing is written over unless somebody says so; asked before the work begins. */
export function requireFree(
  files: readonly (string | undefined)[],
  { messages, values }: Pick<Call, 'messages' | 'values'>,
): void {
  if (values.overwrite === true) return;
  const there = files.find((file) => file !== undefined && existsSync(file));
  if (there !== undefined) throw new Refusal(messages.imported.isThere(there));
}

/** Writes a file that isn't there yet, or may be written over; tells its path. */
export async function writeNew(
  file: string,
  content: string | Uint8Array,
  { messages, values }: Pick<Call, 'messages' | 'values'>,
): Promise<string> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: values.overwrite === true ? 'w' : 'wx' });
    return file;
  } catch (error) {
    throw new Refusal(messages.refused.unwritable(file), { cause: error });
  }
}
