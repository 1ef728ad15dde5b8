import type { FigureChange } from '../../../masterplan/figures/types.js';
import type { MergeConflictKind } from '../../../masterplan/merge/types.js';
import type { LinkQuestion } from '../../../masterplan/trace/types.js';

/**
 * The words for what merging, comparing and tracing plans come to. They stand apart from the other messages, so
 * that a page which doesn't show them doesn't load them. A language that lacks one doesn't compile.
 */
export interface ResultMessages {
  readonly conflicts: Readonly<Record<MergeConflictKind, string>>;
  /** How a conflict is said: where, why, and what each side has there. */
  readonly conflict: string;
  readonly order: string;
  readonly nothing: string;
  /** A value that is too long to be said. */
  readonly entries: string;
  readonly fields: string;
  readonly yes: string;
  readonly no: string;
  readonly figures: Readonly<Record<FigureChange['figure'], string>>;
  readonly questions: Readonly<Record<LinkQuestion, string>>;
  /** A role of one dimension. */
  readonly roleOf: string;
}
