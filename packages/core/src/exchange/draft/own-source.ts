import { topics } from '../columns/column.js';
import type { SheetTopic } from '../columns/sheet-topic.js';
import type { Sheet, SheetRow } from '../reader/sheet.js';
import { topicMark } from '../workbook/topic-sheet.js';
import type { DraftSource } from './draft-source.js';

/** A sheet of ours by its hidden row of keys, whatever it is called by now; `null` for any other. */
export function ownSource(sheet: Sheet): DraftSource | null {
  const row = sheet.rows.find(({ cells }) =>
    cells.some(({ value }) => value.kind === 'text' && value.text.startsWith(topicMark)),
  );
  const texts = textsOf(row);
  const mark = texts.find(({ text }) => text.startsWith(topicMark));
  const topic = topics.find((name: SheetTopic) => mark?.text === topicMark + name);
  if (topic === undefined || row === undefined) return null;
  const columns = texts.map((cell) => ({
    column: cell.column,
    key: cell === mark ? 'id' : cell.text,
  }));
  return { sheet, topic, headerRow: row.number + 1, columns };
}

/** The texts of a row, with their columns. */
export function textsOf(row: SheetRow | undefined): { column: number; text: string }[] {
  return (row?.cells ?? []).flatMap(({ column, value }) =>
    value.kind === 'text' ? [{ column, text: value.text }] : [],
  );
}
