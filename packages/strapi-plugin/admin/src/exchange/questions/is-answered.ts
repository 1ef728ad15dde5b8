import type { ImportQuestionLine } from '../../../../shared/contracts/imports';
import { cellKey, type Answers } from './answer-keys';
import { answerOf } from './answer-of';

/** Whether it is said of each cell of a question what it means. */
export const isAnswered = (answers: Answers, question: ImportQuestionLine): boolean =>
  answerOf(answers, question) !== null ||
  question.addresses.every((address) => answers.cells[cellKey(question, address)] !== undefined);
