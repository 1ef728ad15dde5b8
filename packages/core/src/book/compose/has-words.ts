import type { BookSection } from '../types.js';

/** A section that has nothing to say of this plan isn't there: what is lacking is said once, by its chapter. */
export const hasWords = ({ blocks, sections }: BookSection): boolean =>
  blocks.length + sections.length > 0;
