import type { Locale } from '@kotacerdas/core/locale';

/** A text in both languages in the reader's; an entry by its name. */
export function nameOfObject(value: unknown, locale: Locale): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const text: unknown = Reflect.get(value, locale);
  if (typeof text === 'string' && typeof Reflect.get(value, 'en') === 'string') return text;
  const name: unknown = Reflect.get(value, 'name');
  return typeof name === 'string' ? name : nameOfObject(name, locale);
}
