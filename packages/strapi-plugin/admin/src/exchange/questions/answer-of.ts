import type { ImportQuestionLine } from '../../../../shared/contracts/imports';
import { columnKey, type Answers } from './answer-keys';

/** Which reading was chosen for all cells of a question, counted from 0, by itself or with its whole column. */
export function answerOf(
  { columns, questions }: Answers,
  question: ImportQuestionLine,
): number | null {
  const own = questions[question.id];
  if (own !== undefined) return own;
  const sign = columns[columnKey(question)];
  const place = sign === undefined ? -1 : question.signs.indexOf(sign);
  return place === -1 ? null : place;
}
