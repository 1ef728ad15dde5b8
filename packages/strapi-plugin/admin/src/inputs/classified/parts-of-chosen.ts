import { codesOf, type OfferedCode } from '../../../../shared/classification/codes-of';
import type { OfferedDimension } from '../../../../shared/contracts/classification';

/** The sub-dimensions of what is chosen beside them, by a code of a dimension or of one of its parts. */
export function partsOfChosen(
  dimensions: readonly OfferedDimension[],
  chosen: unknown,
): OfferedCode[] {
  const of = dimensions.find(
    ({ id, subDimensions }) => id === chosen || subDimensions.some((part) => part.id === chosen),
  );
  const parts = of === undefined ? [] : codesOf([of], 'sub-dimension');
  // Their dimension stands beside them already.
  return parts.map(({ code, name }) => ({ code, name, dimension: null }));
}
