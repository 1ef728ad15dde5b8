import { formatNumber, type Locale } from '@kotacerdas/core/locale';

/** What a value of an item reads like: ids by the names of what they mean, lists as lists. */
export function tellItemValue(
  value: unknown,
  nameOf: (id: string) => string,
  locale: Locale,
): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'string') return nameOf(value);
  if (typeof value === 'number') return formatNumber(locale, value);
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (Array.isArray(value)) {
    return value.map((each: unknown) => tellItemValue(each, nameOf, locale)).join('; ');
  }
  return Object.values(value)
    .map((each: unknown) => tellItemValue(each, nameOf, locale))
    .filter((text) => text !== '')
    .join(' – ');
}
