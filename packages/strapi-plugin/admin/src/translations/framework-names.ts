import { frameworks } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';

/** What the shipped frameworks are called, by `framework.` and their ids: for where Strapi looks names up itself. */
export function frameworkNames(locale: Locale): Record<string, string> {
  return Object.fromEntries(
    [...frameworks].reverse().map(({ id, name }) => [`framework.${id}`, name[locale]]),
  );
}
