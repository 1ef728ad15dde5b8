import type { Call } from '../commands/command.js';
import { Refusal } from '../run/refusal.js';
import { readBytes } from './read-bytes.js';

/** What a file says in JSON. */
export async function readJson(
  file: string,
  call: Pick<Call, 'messages' | 'terminal'>,
): Promise<unknown> {
  const bytes = await readBytes(file, call);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Refusal(call.messages.refused.notJson(file), { cause: error });
  }
}
