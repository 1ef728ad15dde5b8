import type { Call } from '../commands/command.js';
import { Refusal } from '../run/refusal.js';
import { readSource } from './read-source.js';
import type { Source } from './source.js';

/** A plan that something may be imported into: editions stay as they are. */
export async function readPlan(
  file: string,
  call: Pick<Call, 'lang' | 'messages' | 'terminal'>,
): Promise<Source> {
  const source = await readSource(file, call);
  if (source.edition !== null) throw new Refusal(call.messages.imported.editionsStay(file));
  return source;
}
