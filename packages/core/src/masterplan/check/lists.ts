import type { Masterplan } from '../types.js';

/** The lists of a plan whose entries others point at. */
export const itemLists = [
  'problems',
  'needs',
  'innovations',
  'strategies',
  'programs',
] as const satisfies readonly (keyof Masterplan)[];

export const codedLists = ['missions', 'opds', ...itemLists] as const;

export const listsWithIds = [...codedLists, 'readiness', 'swot', 'evaluations'] as const;
