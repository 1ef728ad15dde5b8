import type { SwotScope } from '@kotacerdas/core/masterplan';

/** Analyses with that of the whole region first; the others stay in their order. */
export function regionFirst<Analysis extends { readonly scope: SwotScope }>(
  analyses: readonly Analysis[],
): Analysis[] {
  const isRegion = ({ scope }: Analysis) => scope.kind === 'region';
  return [...analyses.filter(isRegion), ...analyses.filter((each) => !isRegion(each))];
}
