import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Call } from '../commands/command.js';
import { Refusal } from '../run/refusal.js';

export interface NamedFile {
  /** Below the folder, with slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Writes files into a folder, which is made if there is none, and tells their paths. */
export async function writeFiles(
  folder: string,
  files: readonly NamedFile[],
  { messages }: Pick<Call, 'messages'>,
): Promise<string[]> {
  try {
    const paths: string[] = [];
    for (const { content, name } of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      paths.push(path);
    }
    return paths;
  } catch (error) {
    throw new Refusal(messages.refused.unwritable(folder), { cause: error });
  }
}
