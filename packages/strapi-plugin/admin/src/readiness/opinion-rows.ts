import type { Framework } from '@kotacerdas/core/framework';
import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import {
  type Accord,
  consolidateReadiness,
  raterDisagreement,
  type ReadinessAnswer,
} from '@kotacerdas/core/readiness';

/** Who gave one answer to an indicator. */
export interface OpinionGroup {
  readonly answer: Exclude<ReadinessAnswer, null>;
  readonly opdIds: readonly string[];
}

export interface OpinionRow {
  readonly indicatorId: string;
  /** From the lowest level up; *tidak berlaku* last. */
  readonly groups: readonly OpinionGroup[];
  /** How many OPDs answered it. */
  readonly answered: number;
  readonly range: number | null;
  readonly accord: Accord;
  readonly suggestion: ReadinessAnswer;
  /** What was decided and counts; `null` while nothing does. */
  readonly decided: ReadinessAnswer;
}

export interface Opinions {
  /** Where OPDs lie furthest apart comes first. */
  readonly rows: readonly OpinionRow[];
  /** How many OPDs have answered anything. */
  readonly raters: number;
  readonly decided: number;
  /** Krippendorff's α; `null` where there is nothing to compare. */
  readonly agreement: number | null;
}

/** What all OPDs said, indicator by indicator, as core compares it. */
export function opinionRows(
  { readiness }: Pick<Framework, 'readiness'>,
  { consolidated, opdRatings }: Pick<ReadinessAssessment, 'consolidated' | 'opdRatings'>,
): Opinions {
  const sheets = opdRatings.map(({ opdId, ratings }) => ({ raterId: String(opdId), ratings }));
  const { agreement, indicators } = raterDisagreement(readiness, sheets);
  const decisions = consolidateReadiness(readiness, sheets, consolidated?.ratings ?? []);
  const byId = new Map(decisions.indicators.map((each) => [each.indicatorId, each]));
  const rows = indicators.map(({ accord, answers, indicatorId, range }) => {
    const decision = byId.get(indicatorId);
    return {
      indicatorId,
      groups: groupsOf(answers),
      answered: answers.length,
      range,
      accord,
      suggestion: decision?.suggestion ?? null,
      decided: decision?.status === 'decided' ? (decision.decision?.current ?? null) : null,
    };
  });
  const raters = sheets.filter(({ ratings }) => ratings.some(({ current }) => current !== null));
  return {
    rows,
    raters: raters.length,
    decided: decisions.decided,
    agreement: agreement.alpha,
  };
}

const answersInOrder = [1, 2, 3, 4, 5, 'not-applicable'] as const;

function groupsOf(
  answers: readonly { raterId: string; current: OpinionGroup['answer'] }[],
): OpinionGroup[] {
  return answersInOrder.flatMap((answer) => {
    const opdIds = answers
      .filter(({ current }) => current === answer)
      .map(({ raterId }) => raterId);
    return opdIds.length === 0 ? [] : [{ answer, opdIds }];
  });
}
