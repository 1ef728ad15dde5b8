import { indicatorsOf, type Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';

/** What the indicators of a framework are called; one that it hasn't keeps its id. */
export function indicatorNames(
  { readiness }: Pick<Framework, 'readiness'>,
  locale: Locale,
): (indicatorId: string) => string {
  const names = new Map(indicatorsOf(readiness).map(({ id, name }) => [id, name[locale]]));
  return (indicatorId) => names.get(indicatorId) ?? indicatorId;
}
