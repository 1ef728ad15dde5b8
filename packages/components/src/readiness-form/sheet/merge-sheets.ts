import { emptyAnswer, type Answer, type Sheet } from './answer.js';
import { withAnswers } from './read-sheet.js';
import { sameAnswer } from './standing-answers.js';

/** What was answered here between two sheets, done to a third: answers that others changed meanwhile stay. */
export function mergeSheets(
  from: Sheet,
  to: Sheet,
  onto: Sheet,
  indicatorIds: readonly string[],
): Sheet {
  const before = byId(from);
  const after = byId(to);
  const own = indicatorIds.flatMap((id) => {
    const answer = after.get(id);
    return sameAnswer(before.get(id), answer) ? [] : [answer ?? emptyAnswer(id)];
  });
  return withAnswers(onto, own, indicatorIds);
}

function byId(sheet: Sheet): ReadonlyMap<string, Answer> {
  return new Map(sheet.map((answer) => [answer.indicatorId, answer]));
}
