import type { ImportQuestionLine } from '../../../../shared/contracts/imports';
import { answerOf } from './answer-of';
import { cellKey, columnKey, type Answers } from './answer-keys';

/** The same answers cell by cell, for who wants to look at each: nothing that was chosen is lost. */
export function withoutColumn(
  answers: Answers,
  question: ImportQuestionLine,
  asked: readonly ImportQuestionLine[],
): Answers {
  const column = columnKey(question);
  const { [column]: _, ...columns } = answers.columns;
  const cells: Record<string, number> = { ...answers.cells };
  for (const each of asked) {
    const reading = columnKey(each) === column ? answerOf(answers, each) : null;
    if (reading !== null) cells[cellKey(each)] = reading;
  }
  return { cells, columns };
}
