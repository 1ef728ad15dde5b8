import { findDimension, type Framework } from '@kotacerdas/core/framework';
import type { SwotScope } from '@kotacerdas/core/masterplan';

/** What the word of the attribute `scope` means in a framework; `null` where it means nothing. */
export function scopeOf(word: string, framework: Framework): SwotScope | null {
  if (word === 'region') return { kind: 'region' };
  if (findDimension(framework, word) !== null) return { kind: 'dimension', dimensionId: word };
  return framework.readiness.elements.some(({ id }) => id === word)
    ? { kind: 'readiness-element', elementId: word }
    : null;
}
