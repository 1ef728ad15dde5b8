import { translate, type Locale } from '@kotacerdas/core/locale';
import type { FactorKind } from '@kotacerdas/core/swot';

/** A kind of factor as it stands within a sentence. */
export function kindName(kind: FactorKind, locale: Locale): string {
  return translate(locale, `swot.kind.${kind}`).toLowerCase();
}
