import type { Locale } from '@kotacerdas/core/locale';

const tags = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** The name of a month, 1 to 12. */
export function monthName(locale: Locale, month: number): string {
  const format = new Intl.DateTimeFormat(tags[locale], { month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2000, month - 1, 1));
}
