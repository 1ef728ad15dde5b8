import { dayOf } from '@kotacerdas/core/locale';
import type { Call } from '../commands/command.js';
import { Refusal } from '../run/refusal.js';
import type { Source } from './source.js';

/** The day that it is for people in Indonesia. */
export function today({ terminal }: Pick<Call, 'terminal'>): string {
  const day = dayOf(terminal.now().toISOString());
  if (day === null) throw new RangeError('A moment has a day.');
  return day;
}

/** As of when figures are shown: as was asked; else when the edition was published; else today. */
export function asOfOf(
  { edition }: Pick<Source, 'edition'>,
  call: Pick<Call, 'messages' | 'terminal' | 'values'>,
): string {
  const asked = call.values['as-of'];
  if (asked === undefined) return edition?.publishedAt ?? today(call);
  if (dayOf(asked) === null) throw new Refusal(call.messages.refused.notDay(asked));
  return asked;
}
