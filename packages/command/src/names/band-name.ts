import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';

/** What a band is called; a dash for none. */
export function bandName(
  bandId: string | null,
  { readiness }: Pick<Framework, 'readiness'>,
  lang: Locale,
): string {
  if (bandId === null) return '–';
  return readiness.bands.find(({ id }) => id === bandId)?.name[lang] ?? bandId;
}
