import type { ConflictKind, FigureName, LinkQuestionName } from '../../result-names.js';

/**
 * The words for what merging, comparing and tracing plans come to. They stand apart from the other messages, so
 * that a page which doesn't show them doesn't load them. A language that lacks one doesn't compile.
 */
export interface ResultMessages {
  readonly conflicts: Readonly<Record<ConflictKind, string>>;
  /** How a conflict is said: where, why, and what each side has there. */
  readonly conflict: string;
  readonly order: string;
  readonly nothing: string;
  /** A value that is too long to be said. */
  readonly entries: string;
  readonly fields: string;
  readonly yes: string;
  readonly no: string;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly questions: Readonly<Record<LinkQuestionName, string>>;
  /** A role of one dimension. */
  readonly roleOf: string;
}
