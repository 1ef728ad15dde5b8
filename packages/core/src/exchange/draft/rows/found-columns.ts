import { topicColumns } from '../../columns/columns-of.js';
import type { ReadCellOptions } from '../../columns/cell/read-cell-options.js';
import type { SheetColumn } from '../../columns/sheet-column.js';
import type { DraftSource } from '../draft-source.js';
import type { DraftState } from './draft-state.js';
import { mergeContexts } from './merge-options.js';

/** A column of a sheet that came back. */
export interface FoundColumn {
  readonly at: number;
  /** With all that may be referred to by now. */
  readonly column: SheetColumn;
  /** As it was when the workbook was made. */
  readonly asWritten: SheetColumn;
  /** How its cells are read. */
  readonly reads: ReadCellOptions;
}

/** The columns of a sheet, in the order in which records are made of them, wherever they stand in the sheet. */
export function foundColumns(
  { columns, sheet, topic }: DraftSource,
  { answers, base, context, dates, lang }: DraftState,
): FoundColumn[] {
  const now = topicColumns(topic, mergeContexts(base, context.now()));
  const then = base === null ? now : topicColumns(topic, base);
  const places = new Map(columns.map((each) => [each.key, each]));
  return now.columns.flatMap((column) => {
    const place = places.get(column.key);
    // What is shown for information, nobody reads back.
    if (place === undefined || column.given) return [];
    const asWritten = then.columns.find(({ key }) => key === column.key) ?? column;
    const sign = answers.columns?.[`${sheet.name}!${column.key}`];
    return [
      { at: place.column, column, asWritten, reads: { dates, lang, sign, unit: place.unit } },
    ];
  });
}
