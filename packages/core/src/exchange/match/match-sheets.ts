import type { TopicNames } from '../columns/column.js';
import type { Sheet, Workbook } from '../reader/sheet.js';
import { chooseTopic, type ReadyTopic } from './choose-topic.js';
import { columnValues } from './column-values.js';
import { headerCandidate } from './header-candidate.js';
import { headerColumn } from './header-column.js';
import { headerOptions, type HeaderOption } from './header-options.js';
import { matchColumns } from './match-columns.js';
import { missingKeys } from './missing-keys.js';
import { nameFits } from './name-fit.js';
import { prepareTopic } from './prepared-topic.js';
import type { SheetMatch, WorkbookMatch } from './types.js';

/**
 * What the sheets of a workbook are, whoever made it: which topic each is about, where its header is below titles and
 * letterheads, and which column is which, each with how sure that is. Nothing is decided here: a person sees the
 * result and may change it with `applyMapping`. Hidden sheets are told and left alone; a sheet that is no topic has
 * `topic: null`, and the headers that it has are unmatched.
 *
 * @param topics what is looked for; where two fit the same, the first is taken with confidence 0
 * @param tick called for each sheet: what it throws ends the matching of a file that takes too long
 *
 * @example
 * const workbook: Workbook = { sheets: [], dates: '1900' };
 * matchSheets(workbook, []); // { sheets: [], hidden: [] }
 */
export function matchSheets(
  workbook: Workbook,
  topics: readonly TopicNames[],
  tick: () => void = () => {},
): WorkbookMatch {
  const ready = topics.map((names): ReadyTopic => {
    const topic = prepareTopic(names);
    return { topic, fitsOf: nameFits(topic) };
  });
  return {
    sheets: workbook.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => {
        tick();
        return matchOne(sheet, ready);
      }),
    hidden: workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

function matchOne(sheet: Sheet, topics: readonly ReadyTopic[]): SheetMatch {
  const options = headerOptions(sheet);
  const chosen = chooseTopic(sheet, options, topics);
  if (chosen === null) return unknownSheet(sheet, options);
  const { confidence, option, ready } = chosen;
  const values = columnValues(sheet, option.row + option.rows - 1);
  const named = new Set(option.columns.map(({ column }) => column));
  const nameless = [...values.keys()].filter((column) => !named.has(column));
  const headers = [
    ...option.columns,
    ...nameless.map((column) => headerCandidate({ column, header: '' })),
  ].toSorted((a, b) => a.column - b.column);
  const matched = matchColumns(headers, ready.topic, ready.fitsOf, values);
  return {
    sheet: sheet.name,
    topic: ready.topic.names.topic,
    confidence,
    headerRow: option.row,
    headerRows: option.rows,
    ...matched,
    missing: missingKeys(ready.topic.names, new Set(matched.columns.map(({ key }) => key))),
  };
}

/** Its likeliest header, for a person to say what it is: the first of the rows that say most. */
function unknownSheet(sheet: Sheet, options: readonly HeaderOption[]): SheetMatch {
  const [option] = options.toSorted((a, b) => b.columns.length - a.columns.length);
  return {
    sheet: sheet.name,
    topic: null,
    confidence: 0,
    headerRow: option?.row ?? null,
    headerRows: option?.rows ?? 1,
    columns: [],
    unmatched: option?.columns.map(headerColumn) ?? [],
    missing: [],
  };
}
