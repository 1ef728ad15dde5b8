import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import type { TextKey } from '../translations/use-text';

interface Reader {
  text: (key: TextKey, values?: Record<string, string | number>) => string;
  locale: Locale;
}

/** How far away a day is: *3 hari lagi*, *besok*, *hari ini*, *lewat 2 hari*. */
export function tellDays(days: number, { text, locale }: Reader): string {
  if (days === 0) return text('calendar.days.today');
  if (days === 1) return text('calendar.days.tomorrow');
  if (days === -1) return text('calendar.days.yesterday');
  const count = formatInteger(locale, Math.abs(days));
  return text(days > 0 ? 'calendar.days.left' : 'calendar.days.past', { count });
}
