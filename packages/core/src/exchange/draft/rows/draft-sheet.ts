import { topicColumns } from '../../columns/columns-of.js';
import { listOfTopic, type TopicRow } from '../../columns/rows/topic-row.js';
import { cleanText } from '../../grammar/clean-text.js';
import type { TableRow } from '../../match/table/table-row.js';
import type { DraftSource } from '../draft-source.js';
import type { ImportIssue } from '../import-issue.js';
import type { DraftRow, ImportQuestion } from '../types.js';
import { blankRecord, completeRecord } from './complete-record.js';
import type { DraftState } from './draft-state.js';
import { cellAt } from './cell-at.js';
import { sourceTable } from './source-table.js';
import { foundColumns } from './found-columns.js';
import { allIdentities, identities } from './identities.js';
import { knownRows } from './known-rows.js';
import { newEntry } from './new-entry.js';
import { mergeContexts } from './merge-options.js';
import { readValues } from './read-values.js';
import { readEntry } from './read-entry.js';
import { totalIssues } from './total-issues.js';
import { twice } from './twice.js';
import { writeEntry, type WrittenEntry } from './write-entry.js';

export interface DraftSheet {
  readonly rows: readonly DraftRow[];
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ImportQuestion[];
}

/** The entries of one sheet; `seen` names those that sheets of its topic have had, and gets its own. */
export function draftSheet(match: DraftSource, state: DraftState, seen: Set<string>): DraftSheet {
  const { answers, base, framework, lang, plan } = state;
  const { sheet, topic } = match;
  const columnsNow = () => topicColumns(topic, mergeContexts(base, state.context.now()));
  const { leftOut, rows: entries } = match.table ?? sourceTable(match, columnsNow());
  const issues = totalIssues(match, leftOut);
  if (entries.length === 0) return { rows: [], issues, questions: [] };
  const { columns } = columnsNow();
  const known = knownRows(topic, base?.plan ?? null, plan, { framework, lang });
  const options = { answers, columns: foundColumns(match, state), sheet: sheet.name };
  const places = new Map(match.columns.map(({ column, key }) => [key, column]));
  const idColumn = match.columns.find(({ key }) => key === 'id')?.column;
  const questions: ImportQuestion[] = [];
  const values = readValues(match, columns, state);

  const draftOf = (entry: TableRow): DraftRow => {
    state.tick();
    const told = idColumn === undefined ? '' : textAt(entry, idColumn);
    // A row that was copied has its id, too: it is another entry.
    const source = seen.has(told) ? undefined : (known.written(told) ?? known.current(told));
    const read = readEntry(entry, source?.record ?? null, options);
    if (source !== undefined) {
      seen.add(source.id);
      return finish(entry, source, writeEntry(sheet.name, source.record, read, 'written', lang));
    }
    const blank = blankRecord(topic);
    const said = values.length === 0 ? read : [...read, ...values];
    const written = writeEntry(sheet.name, blank, said, 'new', lang);
    const names = identities(topic, written.record);
    const twin = known.like(names);
    if (twin === undefined) {
      const added = newEntry(entry, written, { columns, places }, match, state);
      questions.push(...written.questions);
      return twice(added, names, allIdentities(topic, added.record), seen, { columns, lang });
    }
    const found = finish(entry, twin, writeEntry(sheet.name, twin.record, read, 'found', lang));
    return twice(found, [twin.id], [twin.id], seen, { columns, lang });
  };

  const finish = (entry: TableRow, row: TopicRow, written: WrittenEntry): DraftRow => {
    questions.push(...written.questions);
    const { cells, issues, record } = written;
    return {
      sheet: sheet.name,
      row: entry.number,
      topic,
      places,
      list: listOfTopic[topic],
      id: row.id,
      itemId: row.itemId,
      before: row.record,
      record: cells.length === 0 ? row.record : completeRecord(topic, record, row.record),
      cells,
      issues,
    };
  };

  const rows = entries.map(draftOf);
  return { rows, issues, questions: once(questions) };
}

/** Of merged cells each row asks the same. */
const once = (questions: readonly ImportQuestion[]): ImportQuestion[] => [
  ...new Map(
    questions.map((question) => [`${question.address} ${question.key}`, question]),
  ).values(),
];

function textAt(entry: TableRow, column: number): string {
  const value = cellAt(entry, column)?.value;
  return value?.kind === 'text' ? cleanText(value.text) : '';
}
