import type { Framework } from '../../framework/types.js';

/** The council as its framework calls it; `null` where the framework knows none. */
export const councilName = ({ bodies }: Pick<Framework, 'bodies'>): string | null =>
  bodies.find(({ id }) => id === 'council')?.name.id ?? null;
