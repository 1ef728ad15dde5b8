import { dayOf } from '@kotacerdas/core/locale';

/** The day that a moment falls on for people in Indonesia, wherever the server stands. */
export function officialDay(moment: Date): string {
  const day = dayOf(moment.toISOString());
  if (day === null) throw new RangeError('A moment has a day.');
  return day;
}
