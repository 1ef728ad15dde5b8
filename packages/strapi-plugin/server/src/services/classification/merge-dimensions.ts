import type { Framework } from '@kotacerdas/core/framework';
import type { OfferedDimension } from '../../../../shared/contracts/classification';

/** The dimensions of several frameworks as one list; what two of them share stands there once, as the first says it. */
export function mergeDimensions(
  frameworks: readonly Pick<Framework, 'dimensions'>[],
): OfferedDimension[] {
  const merged = new Map<string, OfferedDimension>();
  for (const { id, name, subDimensions } of frameworks.flatMap(({ dimensions }) => dimensions)) {
    const dimension = merged.get(id) ?? { id, name, subDimensions: [] };
    merged.set(id, dimension);
    for (const part of subDimensions) {
      if (dimension.subDimensions.some((known) => known.id === part.id)) continue;
      dimension.subDimensions.push({ id: part.id, name: part.name });
    }
  }
  return [...merged.values()];
}
