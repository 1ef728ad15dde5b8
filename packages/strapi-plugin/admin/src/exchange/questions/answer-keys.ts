import type { DecimalSign } from '@kotacerdas/core/exchange';
import type { ImportQuestionLine } from '../../../../shared/contracts/imports';

/** What was answered, by question, by cell and by column. */
export interface Answers {
  readonly questions: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, DecimalSign>>;
}

export const noAnswers: Answers = { questions: {}, cells: {}, columns: {} };

/** By which the answer to one cell apart is found. */
export const cellKey = ({ sheet }: Pick<ImportQuestionLine, 'sheet'>, address: string) =>
  `${sheet}!${address}`;

/** By which an answer for a whole column is found. */
export const columnKey = ({ key, sheet }: Pick<ImportQuestionLine, 'key' | 'sheet'>) =>
  `${sheet}!${key}`;
