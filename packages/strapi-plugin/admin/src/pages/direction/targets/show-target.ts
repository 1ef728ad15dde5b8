import type { Locale } from '@kotacerdas/core/locale';

/** A target as it is typed: all its decimals, and nothing between thousands, which could be taken for a decimal sign. */
export function showTarget(locale: Locale, amount: number): string {
  return locale === 'id' ? String(amount).replace('.', ',') : String(amount);
}
