import type { ImportQuestionLine } from '../../../../shared/contracts/imports';
import { cellKey, columnKey, type Answers } from './answer-keys';
import { readingSign } from './reading-sign';

/** Which reading was chosen, counted from 0, for the cell alone or with its whole column. */
export function answerOf({ cells, columns }: Answers, question: ImportQuestionLine): number | null {
  const own = cells[cellKey(question)];
  if (own !== undefined) return own;
  const sign = question.aboutDecimals ? columns[columnKey(question)] : undefined;
  if (sign === undefined) return null;
  const place = question.readings.findIndex((_, at) => readingSign(question, at) === sign);
  return place === -1 ? null : place;
}
