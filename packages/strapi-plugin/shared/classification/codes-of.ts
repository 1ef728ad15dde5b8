import type { LocalisedText } from '@kotacerdas/core/framework';
import type { OfferedDimension } from '../contracts/classification';
import type { Level } from './field-options';

/** A code that a field may hold. */
export interface OfferedCode {
  readonly code: string;
  readonly name: LocalisedText;
  /** Of a sub-dimension, what it is a part of. */
  readonly dimension: OfferedDimension | null;
}

/** The codes of a level; each dimension comes before its parts. */
export function codesOf(dimensions: readonly OfferedDimension[], level: Level): OfferedCode[] {
  return dimensions.flatMap((dimension) => {
    const { id, name, subDimensions } = dimension;
    const own = level === 'sub-dimension' ? [] : [{ code: id, name, dimension: null }];
    if (level === 'dimension') return own;
    return [
      ...own,
      ...subDimensions.map((part) => ({ code: part.id, name: part.name, dimension })),
    ];
  });
}
