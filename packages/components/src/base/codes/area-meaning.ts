import type { Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { areaWithin } from '@kotacerdas/core/region';
import { areaMessages } from './area-messages.js';

/** A code of a place in words. */
export interface AreaMeaning {
  /** *kecamatan di Kota Tasikmalaya*; its own name comes first where it is known. */
  readonly meaning: string;
  /** Whether it says which place it is, not only of what kind. */
  readonly isNamed: boolean;
}

/**
 * What a code of a place means to the region of a plan; `null` where it is no such code. Who has the names of regions at
 * hand tells them: they weigh more than all else here.
 */
export function areaMeaning(
  locale: Locale,
  code: string,
  region: Masterplan['region'],
  nameOf: (code: string) => string | undefined = () => undefined,
): AreaMeaning | null {
  const relation = areaWithin(code, region.code);
  if (relation === null) return null;
  // The region itself is called what the plan calls it.
  const name = relation === 'whole' ? undefined : nameOf(code);
  const kind = areaMessages[locale].area[relation](region.name);
  return {
    meaning: name === undefined ? kind : `${name}, ${kind}`,
    isNamed: relation === 'whole' || name !== undefined,
  };
}
