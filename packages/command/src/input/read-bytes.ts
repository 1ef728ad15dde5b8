import { readFile } from 'node:fs/promises';
import type { Call } from '../commands/command.js';
import { Refusal } from '../run/refusal.js';

/** The bytes of a file; of `-`, what comes in by stdin. */
export async function readBytes(
  file: string,
  { messages, terminal }: Pick<Call, 'messages' | 'terminal'>,
): Promise<Uint8Array> {
  try {
    return await (file === '-' ? terminal.readStdin() : readFile(file));
  } catch (error) {
    throw new Refusal(messages.refused.unreadable(file), { cause: error });
  }
}
