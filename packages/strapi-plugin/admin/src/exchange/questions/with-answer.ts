import type { ImportQuestionLine } from '../../../../shared/contracts/imports';
import { cellKey, columnKey, type Answers } from './answer-keys';
import { withoutColumn } from './without-column';

export interface Answered {
  readonly question: ImportQuestionLine;
  /** Counted from 0. */
  readonly reading: number;
  /** Whether the whole column is written so. */
  readonly forColumn: boolean;
}

/**
 * The answers with one more, for all cells that ask the same. One for a column takes the place of what was said before
 * of its decimals.
 */
export function withAnswer(
  answers: Answers,
  { forColumn, question, reading }: Answered,
  asked: readonly ImportQuestionLine[],
): Answers {
  const column = columnKey(question);
  const sign = forColumn ? question.signs[reading] : undefined;
  if (sign === undefined) {
    const others = withoutColumn(answers, question, asked);
    return { ...others, questions: { ...others.questions, [question.id]: reading } };
  }
  const settled = asked.filter((each) => columnKey(each) === column && each.signs.length > 0);
  const ids = new Set(settled.map(({ id }) => id));
  const cells = new Set(
    settled.flatMap((each) => each.addresses.map((address) => cellKey(each, address))),
  );
  return {
    questions: without(answers.questions, ids),
    cells: without(answers.cells, cells),
    columns: { ...answers.columns, [column]: sign },
  };
}

const without = (
  said: Readonly<Record<string, number>>,
  keys: ReadonlySet<string>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(said).filter(([key]) => !keys.has(key)));
