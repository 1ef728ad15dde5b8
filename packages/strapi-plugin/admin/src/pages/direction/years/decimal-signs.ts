import type { DecimalSign } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';

/** How the readers of a language write decimals, and how those of the other one do. */
export const decimalSigns = {
  id: { own: 'comma', other: 'point' },
  en: { own: 'point', other: 'comma' },
} as const satisfies Record<Locale, Record<'own' | 'other', DecimalSign>>;
