import { translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { FactorKind } from '@kotacerdas/core/swot';

/** A kind of factor as it stands within a sentence. */
export function kindName(kind: FactorKind, locale: Locale): string {
  return translateTerm(locale, `swot.kind.${kind}`).toLowerCase();
}
