import type { InventoryRow } from '@kotacerdas/core/dashboard';
import { translateTerm, type Locale } from '@kotacerdas/core/locale';
import { innovationKinds, workKinds } from '@kotacerdas/core/masterplan';
import { sentence } from '../../base/locale/sentence.js';

/** *Inovasi (metode)*: what an item is, and of what kind. */
export function kindOf({ kind, sort }: InventoryRow, locale: Locale): string {
  const name = sentence(translateTerm(locale, `item.${kind}`));
  const sortName = sortOf(sort, locale);
  return sortName === null ? name : `${name} (${sortName.toLowerCase()})`;
}

function sortOf(sort: InventoryRow['sort'], locale: Locale): string | null {
  const work = workKinds.find((known) => known === sort);
  if (work !== undefined) return translateTerm(locale, `program.kind.${work}`);
  const innovation = innovationKinds.find((known) => known === sort);
  return innovation === undefined ? null : translateTerm(locale, `innovation.kind.${innovation}`);
}
