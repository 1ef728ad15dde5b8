import { cleanText, isBlank } from '../grammar/clean-text.js';
import type { TableRow } from '../match/table/table-row.js';

/** Whether a row says anything in a column. */
export const says = ({ cells }: TableRow, column: number): boolean =>
  cells.some(
    ({ column: at, value }) =>
      at === column && (value.kind !== 'text' || !isBlank(cleanText(value.text))),
  );
