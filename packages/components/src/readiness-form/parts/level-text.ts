import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import type { ReadinessLevel } from '@kotacerdas/core/readiness';
import { readinessFormMessages } from '../messages/messages.js';

/** What a level of an indicator means, and the evidence it needs where the framework says so. */
export function levelText(
  { readiness }: Framework,
  indicatorId: string,
  level: ReadinessLevel,
  locale: Locale,
): { readonly statement: string; readonly evidence: string | null } {
  const known = readiness.levels ?? {};
  const description = Object.hasOwn(known, indicatorId)
    ? known[indicatorId]?.[level - 1]
    : undefined;
  return description === undefined
    ? { statement: readinessFormMessages[locale].levelWords[level - 1] ?? '', evidence: null }
    : { statement: description.statement[locale], evidence: description.evidence[locale] };
}
