import { readWorkbook, refusalText, type Workbook } from '@kotacerdas/core/exchange';
import type { Call } from '../commands/command.js';
import { Refusal } from '../run/refusal.js';
import { readBytes } from './read-bytes.js';

/** The sheets of a file of Excel, or a CSV. */
export async function readSheets(
  file: string,
  call: Pick<Call, 'lang' | 'messages' | 'terminal'>,
): Promise<Workbook> {
  const bytes = await readBytes(file, call);
  const read = await readWorkbook(bytes, { now: () => performance.now() });
  if (!read.ok) throw new Refusal(refusalText(read.refusal, call.lang));
  return read.workbook;
}
