import type { GapFigures, Movement } from '@kotacerdas/core/readiness';
import type { ReadinessPart } from '../../base/explain/readiness/readiness-part.js';
import type { GapLevel } from './gap-level.js';

/** How a part stood in the assessment before. */
export interface GapBefore {
  /** A level or a score as published then; `null` where it had none. */
  readonly value: number | null;
  /** On what both assessments rated; `null` where that is nothing. */
  readonly change: number | null;
  readonly moved: Movement;
}

/** A part of the instrument with what is, what shall be, and what lies between. */
export interface GapRow extends GapFigures {
  readonly part: Extract<ReadinessPart, { readonly kind: GapLevel }>;
  readonly name: string;
  /** Names of the parts it belongs to, the outermost first. */
  readonly within: readonly string[];
  /** `null` without an assessment before. */
  readonly before: GapBefore | null;
}
