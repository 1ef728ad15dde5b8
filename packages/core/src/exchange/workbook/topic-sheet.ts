import { printCell } from '../columns/cell/print-cell.js';
import type { TopicRow } from '../columns/rows/topic-row.js';
import type { SheetColumn, TopicColumns } from '../columns/sheet-column.js';
import type { Locale } from '../../locale/locale.js';
import { isEditable } from '../../masterplan/approval/is-editable.js';
import { messagesOf } from './messages/messages-of.js';
import { columnRule } from './column-rule.js';
import type { ListPlaces } from './list-sheet.js';
import type { WrittenCell, WrittenSheet } from './xml/sheet-model.js';
import type { CellStyle, OpenStyle } from './xml/styles.js';

/** Rows with choices and hints below those that are filled in. */
const emptyRows = 200;

/** Keys stand in the first row, titles in the second. */
const headerRow = 2;

/** What the first cell of a sheet says, so that the sheet is known whatever somebody calls it. */
export const topicMark = 'kotacerdas:';

export interface TopicSheetOptions {
  readonly lang: Locale;
  readonly lists: ListPlaces;
}

/**
 * The sheet of a topic: a hidden row of keys and a hidden column of ids, titles, entries, and room for more. Entries
 * that can't be changed are shaded, and locked.
 */
export function topicSheet(
  { columns, title, topic }: TopicColumns,
  rows: readonly TopicRow[],
  { lang, lists }: TopicSheetOptions,
): WrittenSheet {
  const from = headerRow + 1;
  const to = headerRow + rows.length + emptyRows;
  return {
    name: title[lang],
    columns: [
      { width: 10, hidden: true, style: 'given' },
      ...columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    ],
    rows: [
      cells('plain', [`${topicMark}${topic}`, ...columns.map(({ key }) => key)]),
      [
        { content: messagesOf(lang).new, style: 'headGiven' },
        ...columns.map(({ given, required, title: name }): WrittenCell => ({
          content: `${name[lang]}${required ? ' *' : ''}`,
          style: given ? 'headGiven' : 'head',
        })),
      ],
      ...rows.map((row) => rowCells(row, columns, lang)),
    ],
    hiddenRows: [1],
    frozen: { rows: headerRow, columns: 3 },
    filteredFrom: headerRow,
    guarded: true,
    rules: columns.map((column, at) => ({
      column: at + 1,
      from,
      to,
      ...columnRule(column, lang, lists),
    })),
  };
}

const cells = (style: CellStyle, texts: readonly string[]): WrittenCell[] =>
  texts.map((content) => ({ content, style }));

function rowCells(
  row: TopicRow,
  columns: readonly SheetColumn[],
  lang: Locale,
): (WrittenCell | null)[] {
  const isOpen = isEditable(row.state);
  const look = (style: OpenStyle): CellStyle => (isOpen ? style : `${style}Locked`);
  return [
    { content: row.id, style: look('given') },
    ...columns.map((column): WrittenCell => ({
      content: row.given[column.key] ?? printCell(column, row.record, lang),
      style: look(styleOf(column)),
    })),
  ];
}

function styleOf({ form, given }: SheetColumn): OpenStyle {
  if (given) return 'given';
  switch (form) {
    case 'number':
    case 'percent':
    case 'level':
      return 'number';
    case 'rupiah':
    case 'day':
    case 'year':
      return form;
    default:
      return 'text';
  }
}
