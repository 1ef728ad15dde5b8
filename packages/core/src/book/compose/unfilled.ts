import type { BookBlock } from '../types.js';
import { gap } from './blocks.js';
import { notYet, type Filler } from './not-yet.js';

/** Stands in place of what nobody has filled in yet. */
export const unfilled = (what: string, who: Filler, act?: string): BookBlock =>
  gap(`${what} ${notYet(who, act)}.`);
