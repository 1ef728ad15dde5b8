import type { TopicColumns } from '../columns/sheet-column.js';
import { cleanText } from '../grammar/clean-text.js';
import type { Sheet, Workbook } from '../reader/sheet.js';
import type { DraftSource } from './draft-source.js';
import { ownSource, textsOf } from './own-source.js';

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
  return sheets.flatMap((sheet) => ownSource(sheet) ?? byTitles(sheet, known) ?? []);
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
