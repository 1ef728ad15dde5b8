import type { GridModel } from './grid-model.js';

/** What a tile shows: the place of its class, or that there is no figure, or no plan. */
export type Standing = number | 'unknown' | 'none';

export function standingOf({ classes, figures }: GridModel, code: string): Standing {
  return classes.classOf.get(code) ?? (figures.has(code) ? 'unknown' : 'none');
}
