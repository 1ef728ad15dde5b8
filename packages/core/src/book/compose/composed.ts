import type { BookBlock, BookSection } from '../types.js';

/** What one content of a template gives: blocks, and sections of its own below them. */
export interface Composed {
  readonly blocks: readonly BookBlock[];
  /** Their ids are joined to that of the section they come to stand in. */
  readonly sections?: readonly BookSection[];
}
