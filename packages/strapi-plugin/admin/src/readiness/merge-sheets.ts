import { sameValue } from '@kotacerdas/core/masterplan';
import type { SheetRating } from '../../../shared/contracts/readiness';

type Ratings = readonly SheetRating[];

/** Two people have answered one indicator, each in another way; `null` where one took the answer away. */
export interface AnswerConflict {
  readonly indicatorId: string;
  readonly mine: SheetRating | null;
  readonly theirs: SheetRating | null;
}

export interface MergedSheets {
  /** What both did to different indicators; where they are in conflict, what I answered. */
  readonly ratings: Ratings;
  readonly conflicts: readonly AnswerConflict[];
}

/** Brings together what two people did to the same sheet since it was read. */
export function mergeSheets(base: Ratings, mine: Ratings, theirs: Ratings): MergedSheets {
  const [read, own, other] = [base, mine, theirs].map(byIndicator);
  const ids = new Set([...theirs, ...mine].map(({ indicatorId }) => indicatorId));
  const ratings: SheetRating[] = [];
  const conflicts: AnswerConflict[] = [];
  for (const indicatorId of ids) {
    const before = read?.get(indicatorId);
    const myAnswer = own?.get(indicatorId);
    const theirAnswer = other?.get(indicatorId);
    const isMine = !sameValue(before, myAnswer);
    const isTheirs = !sameValue(before, theirAnswer);
    if (isMine && isTheirs && !sameValue(myAnswer, theirAnswer)) {
      conflicts.push({ indicatorId, mine: myAnswer ?? null, theirs: theirAnswer ?? null });
    }
    const answer = isMine ? myAnswer : theirAnswer;
    if (answer !== undefined) ratings.push(answer);
  }
  return { ratings, conflicts };
}

/** The sheet with the other's answer to these indicators. */
export function takeTheirs(
  { conflicts, ratings }: MergedSheets,
  chosen: ReadonlySet<string>,
): Ratings {
  const replaced = conflicts.filter(({ indicatorId }) => chosen.has(indicatorId));
  const without = ratings.filter(({ indicatorId }) => !chosen.has(indicatorId));
  return [...without, ...replaced.flatMap(({ theirs }) => theirs ?? [])];
}

/** Whether two sheets answer the same, in whatever order. */
export function sameSheet(one: Ratings, other: Ratings): boolean {
  const [first, second] = [byIndicator(one), byIndicator(other)];
  return (
    first.size === second.size &&
    [...first].every(([id, rating]) => sameValue(rating, second.get(id)))
  );
}

function byIndicator(ratings: Ratings): ReadonlyMap<string, SheetRating> {
  return new Map(ratings.map((rating) => [rating.indicatorId, rating]));
}
