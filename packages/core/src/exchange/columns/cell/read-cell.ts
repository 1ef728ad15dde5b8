import type { CellValue } from '../../reader/sheet.js';
import type { SheetColumn } from '../sheet-column.js';
import type { CellReading } from './cell-reading.js';
import { readAmount } from './read-amount.js';
import { readChoice } from './read-choice.js';
import { readText } from './read-text.js';
import type { ReadCellOptions } from './read-cell-options.js';

/**
 * What a cell says in a column, by the grammar of the column's form. What may mean several things is `doubtful`, what
 * can't be read a problem that says what was expected; nothing is guessed.
 */
export function readCell(
  column: SheetColumn,
  cell: CellValue | null,
  options: ReadCellOptions,
): CellReading {
  if (cell === null) return { kind: 'empty' };
  if (cell.kind === 'error') return problem('cell-error', { found: cell.code });
  if (cell.kind === 'uncalculated') return problem('cell-uncalculated', {});
  switch (column.form) {
    case 'number':
    case 'rupiah':
    case 'percent':
    case 'day':
    case 'year':
    case 'level':
      return readAmount(column.form, cell, options);
    case 'yes-no':
    case 'choice':
    case 'reference':
    case 'choices':
    case 'references':
      return readChoice(column, cell, options);
    default:
      return readText(column, cell, options);
  }
}

function problem(code: 'cell-error' | 'cell-uncalculated', params: Record<string, string>) {
  return { kind: 'problem', code, params } as const;
}
