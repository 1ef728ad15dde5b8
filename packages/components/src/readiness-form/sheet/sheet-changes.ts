import type { SingleChange } from '@kotacerdas/core/masterplan';
import type { Answer } from './answer.js';
import { ratingOf } from './rating-of.js';
import type { SheetPlace } from './sheet-place.js';
import { sameAnswer, type StandingAnswers } from './standing-answers.js';

/** What leads from the answers a plan holds to those it is to hold, in the order of the instrument. */
export function sheetChanges(
  before: StandingAnswers,
  after: StandingAnswers,
  place: SheetPlace,
): readonly SingleChange[] {
  return place.indicatorIds.flatMap((indicatorId): SingleChange[] => {
    const answer = after.get(indicatorId);
    if (sameAnswer(before.get(indicatorId), answer)) return [];
    if (answer !== undefined) return [rate(answer, place)];
    const { assessmentId, rater } = place;
    return [{ kind: 'unrate', assessmentId, rater, indicatorId }];
  });
}

function rate(answer: Answer, { assessmentId, rater }: SheetPlace): SingleChange {
  const rating = ratingOf(answer);
  if (rater.kind !== 'consolidated') return { kind: 'rate', assessmentId, rater, rating };
  const { justification } = answer;
  return { kind: 'rate', assessmentId, rater, rating: { ...rating, justification } };
}
