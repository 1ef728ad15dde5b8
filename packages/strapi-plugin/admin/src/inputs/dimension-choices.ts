import type { Locale } from '@kotacerdas/core/locale';
import { frameworks } from '@kotacerdas/core/framework';
import { knownDimensions } from './known-dimensions';

/** Dimensions by their names; those of a framework that isn't in use yet say which one they are of. */
export function dimensionChoices(locale: Locale): { value: string; name: string }[] {
  return knownDimensions().map(({ id, name }) => {
    const owner = frameworks.find(({ dimensions }) => dimensions.some((other) => other.id === id));
    const suffix = owner?.status === 'draft' ? ` (${owner.name[locale]})` : '';
    return { value: id, name: `${name[locale]}${suffix}` };
  });
}
