import type { Locale } from '@kotacerdas/core/locale';

const tags = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** A moment as the reader's clock tells it; a text that is none comes back as it is. */
export function formatMoment(locale: Locale, iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return moment.toLocaleString(tags[locale], { dateStyle: 'long', timeStyle: 'short' });
}
