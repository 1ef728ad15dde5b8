import type { DraftSource } from '../draft/draft-source.js';
import type { SourceSheet } from './types.js';

/** A visible sheet, and what entries are read from; `null` where it is about none of the topics. */
export interface FoundSheet {
  readonly shown: SourceSheet;
  readonly source: DraftSource | null;
  /** Whether a person said something about it now. */
  readonly isChanged: boolean;
}
