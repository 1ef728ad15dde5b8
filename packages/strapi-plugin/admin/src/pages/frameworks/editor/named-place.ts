import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';

/** The place of an issue with the names of elements, indicators and bands in place of their numbers. */
export function namedPlace(
  framework: Framework,
  path: Issue['path'],
  locale: Locale,
): Issue['path'] {
  let value: unknown = framework;
  return path.map((key) => {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return typeof key === 'number' ? (nameOf(value, locale) ?? key) : key;
  });
}

function nameOf(value: unknown, locale: Locale): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const name: unknown = Reflect.get(value, 'name');
  const told: unknown =
    typeof name === 'object' && name !== null ? Reflect.get(name, locale) : name;
  return typeof told === 'string' ? told : undefined;
}
