import type { ReadinessAnswer, ReadinessLevel } from '@kotacerdas/core/readiness';

/** Something to show for an answer, as it is typed. */
export interface EvidenceRow {
  readonly label: string;
  readonly url: string;
}

/**
 * An answer to one indicator while it is being written; it may be incomplete. Every field is there and in
 * this order, so that two answers are the same when their JSON is.
 */
export interface Answer {
  readonly indicatorId: string;
  readonly current: ReadinessAnswer;
  readonly target: ReadinessLevel | null;
  readonly evidence: readonly EvidenceRow[];
  readonly note: string;
  /** Only of those who consolidate. */
  readonly justification: string;
}

/** The answers of one rater, in the order of the instrument; indicators without any are left out. */
export type Sheet = readonly Answer[];

export function emptyAnswer(indicatorId: string): Answer {
  return { indicatorId, current: null, target: null, evidence: [], note: '', justification: '' };
}

/** Whether nothing at all was entered. */
export function isEmpty({ current, evidence, justification, note, target }: Answer): boolean {
  const texts = [note, justification, ...evidence.flatMap((row) => [row.label, row.url])];
  return (
    current === null &&
    target === null &&
    evidence.length === 0 &&
    texts.every((text) => text === '')
  );
}
