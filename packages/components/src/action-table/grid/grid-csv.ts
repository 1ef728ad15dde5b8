import type { DataTable } from '../../base/figure/data-table.js';
import type { TableContext } from '../table-context.js';
import { cellText } from './cell-text.js';

/** Every row that is listed, drawn or not, with the chosen columns. */
export function gridTable(
  context: Pick<TableContext, 'index' | 'locale' | 'text' | 'view'>,
): DataTable {
  const { text, view } = context;
  return {
    caption: text.title,
    columns: view.columns.map((column) => ({ label: text.columns[column] })),
    rows: view.rows.flatMap((row) =>
      row.kind === 'program'
        ? [view.columns.map((column) => cellText(column, row.program, context))]
        : [],
    ),
  };
}
