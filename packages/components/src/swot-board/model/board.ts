import type { Masterplan, MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';

export type Factor = MasterplanSwotAnalysis['factors'][number];

/** What is edited of one analysis, as plain JSON; everything else of it belongs to the plan. */
export interface Board {
  /** `null` while the scope has no analysis. */
  readonly id: string | null;
  readonly factors: readonly Factor[];
  /** What somebody typed that is no value yet, by field: `f-1 weight`, `new threat statement`. */
  readonly typed: Readonly<Record<string, string>>;
  /** Answers to the helpers for weights, which are no part of a plan. */
  readonly judged: Readonly<Record<string, number>>;
}

const emptyBoard: Board = { id: null, factors: [], typed: {}, judged: {} };

/** What the plan says of an analysis. */
export function boardOf(analysis: Masterplan['swot'][number] | undefined): Board {
  return analysis === undefined
    ? emptyBoard
    : { ...emptyBoard, id: analysis.id, factors: analysis.factors };
}
