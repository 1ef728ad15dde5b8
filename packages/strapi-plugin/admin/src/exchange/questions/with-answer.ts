import type { ImportQuestionLine } from '../../../../shared/contracts/imports';
import { cellKey, columnKey, type Answers } from './answer-keys';
import { readingSign } from './reading-sign';
import { withoutColumn } from './without-column';

export interface Answered {
  readonly question: ImportQuestionLine;
  /** Counted from 0. */
  readonly reading: number;
  /** Whether the whole column is written so. */
  readonly forColumn: boolean;
}

/** The answers with one more; one for a column takes the place of what was said of its cells. */
export function withAnswer(
  answers: Answers,
  { forColumn, question, reading }: Answered,
  asked: readonly ImportQuestionLine[],
): Answers {
  const column = columnKey(question);
  const sign = forColumn ? readingSign(question, reading) : null;
  if (sign === null) {
    const { cells, columns } = withoutColumn(answers, question, asked);
    return { cells: { ...cells, [cellKey(question)]: reading }, columns };
  }
  const ofColumn = new Set(asked.filter((each) => columnKey(each) === column).map(cellKey));
  const cells = Object.entries(answers.cells).filter(([key]) => !ofColumn.has(key));
  return { cells: Object.fromEntries(cells), columns: { ...answers.columns, [column]: sign } };
}
