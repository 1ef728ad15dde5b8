import type { SheetTopic } from '../columns/sheet-topic.js';
import { topics } from '../columns/columns-of.js';
import type { TopicColumns } from '../columns/sheet-column.js';
import { cleanText } from '../grammar/clean-text.js';
import type { Sheet, SheetRow, Workbook } from '../reader/sheet.js';
import { topicMark } from '../workbook/topic-sheet.js';
import type { DraftSource } from './draft-source.js';

/** Titles stand near the top. */
const lastHeaderRow = 20;

/**
 * The sheets of a workbook of ours: known by their hidden row of keys, or else by their name and the exact titles of
 * their columns, in either language. Other sheets are left out.
 *
 * @example
 * const topicsIn = (workbook: Workbook) =>
 *   matchTemplate(workbook, columnsOf(masterplan, framework)).map(({ topic }) => topic);
 * topicsIn({ sheets: [], dates: '1900' }); // []
 */
export function matchTemplate(
  { sheets }: Workbook,
  known: readonly TopicColumns[],
): readonly DraftSource[] {
  return sheets.flatMap((sheet) => byKeys(sheet) ?? byTitles(sheet, known) ?? []);
}

function textsOf(row: SheetRow | undefined): { column: number; text: string }[] {
  return (row?.cells ?? []).flatMap(({ column, value }) =>
    value.kind === 'text' ? [{ column, text: value.text }] : [],
  );
}

function byKeys(sheet: Sheet): DraftSource | null {
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

/** As people compare titles: without capitals, and without the star of what is required. */
const plain = (text: string) => cleanText(text).toLowerCase().replace(/ \*$/u, '');

function byTitles(sheet: Sheet, known: readonly TopicColumns[]): DraftSource | null {
  const name = plain(sheet.name);
  const found = known.find(({ title }) =>
    [title.id, title.en].some((each) => plain(each) === name),
  );
  if (found === undefined) return null;
  for (const row of sheet.rows.filter(({ number }) => number <= lastHeaderRow)) {
    const columns = textsOf(row).flatMap(({ column, text }) => {
      const match = found.columns.find(({ title }) =>
        [title.id, title.en].some((each) => plain(each) === plain(text)),
      );
      return match === undefined ? [] : [{ column, key: match.key }];
    });
    if (columns.length > 1) {
      return { sheet, topic: found.topic, headerRow: row.number, columns };
    }
  }
  return null;
}
