import type { ImportQuestionLine } from '../../../../shared/contracts/imports';
import { cellKey, type Answers } from './answer-keys';
import { withoutColumn } from './without-column';

export interface CellAnswered {
  readonly question: ImportQuestionLine;
  readonly address: string;
  /** Counted from 0; `null` where the cell goes with the others again. */
  readonly reading: number | null;
}

/** The answers with one about a single cell, which goes before that for all cells that ask the same. */
export function withCellAnswer(
  answers: Answers,
  { address, question, reading }: CellAnswered,
  asked: readonly ImportQuestionLine[],
): Answers {
  const before = withoutColumn(answers, question, asked);
  const { [cellKey(question, address)]: _, ...cells } = before.cells;
  return {
    ...before,
    cells: reading === null ? cells : { ...cells, [cellKey(question, address)]: reading },
  };
}
