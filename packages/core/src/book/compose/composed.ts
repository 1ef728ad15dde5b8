import type { BookBlock, BookSection } from '../types.js';

/** What one content of a template gives: blocks, and sections of its own below them. */
export interface Composed {
  readonly blocks: readonly BookBlock[];
  readonly sections?: readonly BookSection[];
}
