import type { DecimalSign } from '@kotacerdas/core/exchange';
import type { ImportQuestionLine } from '../../../../shared/contracts/imports';

/** What was answered, by cell and by column. */
export interface Answers {
  readonly cells: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, DecimalSign>>;
}

/** By which the answer to a question is found. */
export const cellKey = ({ address, sheet }: Pick<ImportQuestionLine, 'address' | 'sheet'>) =>
  `${sheet}!${address}`;

/** By which an answer for a whole column is found. */
export const columnKey = ({ key, sheet }: Pick<ImportQuestionLine, 'key' | 'sheet'>) =>
  `${sheet}!${key}`;
