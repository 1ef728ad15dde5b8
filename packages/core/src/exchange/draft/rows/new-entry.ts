import { copyOf } from '../../columns/record/copy-of.js';
import { columnValue } from '../../columns/record/column-value.js';
import { listOfTopic } from '../../columns/rows/topic-row.js';
import type { SheetTopic } from '../../columns/sheet-topic.js';
import type { RowRecord, SheetColumn } from '../../columns/sheet-column.js';
import { findDimension } from '../../../framework/find-dimension.js';
import type { Locale } from '../../../locale/locale.js';
import { nextItemCode, type CodedItem } from '../../../masterplan/next-item-code.js';
import type { TableRow } from '../../match/table/table-row.js';
import { cellAddress } from '../../reader/cell-address.js';
import type { ImportIssue } from '../import-issue.js';
import type { DraftSource } from '../draft-source.js';
import type { DraftRow } from '../types.js';
import { blankRecord, completeRecord } from './complete-record.js';
import type { DraftState } from './draft-state.js';
import { parentOf } from './parent-of.js';
import type { WrittenEntry } from './write-entry.js';

const coded: Readonly<Partial<Record<SheetTopic, CodedItem>>> = {
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  strategies: 'strategy',
  programs: 'program',
};

/** The columns of a topic, and where the sheet has them. */
interface SheetColumns {
  readonly columns: readonly SheetColumn[];
  /** By key, 0 for A. */
  readonly places: ReadonlyMap<string, number>;
}

/** An entry that nobody has yet, with an id and where it needs one a code; what it lacks is told. */
export function newEntry(
  entry: TableRow,
  { cells, issues, record: written }: WrittenEntry,
  sheetColumns: SheetColumns,
  source: DraftSource,
  state: DraftState,
): DraftRow {
  const { sheet, topic } = source;
  const { places } = sheetColumns;
  const before = blankRecord(topic);
  const completed = completeRecord(topic, written, before);
  const isItem = coded[topic] !== undefined;
  const parent = isItem ? null : parentOf(topic, completed, state.plan);
  const needsId = isItem || topic === 'indicators' || topic === 'swot';
  const place = `${topic} ${sheet.name}!${entry.number}`;
  const given = state.given.get(place) ?? {
    id: needsId ? state.newId(topic, (id) => state.takenIds.has(id)) : null,
    code: codeFor(completed, topic, state),
  };
  state.given.set(place, given);
  const ownId = given.id;
  if (ownId !== null) state.takenIds.add(ownId);
  const record = copyOf(completed);
  if (ownId !== null) record['id'] = ownId;
  if (given.code !== null) record['code'] = given.code;
  if (typeof record['code'] === 'string') state.takenCodes.add(record['code']);
  const faults = [...issues, ...missing(entry, record, sheetColumns, source, state.lang, issues)];
  if (topic === 'readiness' && parent === null) {
    faults.push(fault('row-without-parent', sheet.name, '', {}));
  }
  return {
    sheet: sheet.name,
    row: entry.number,
    topic,
    places,
    list: listOfTopic[topic],
    id: null,
    itemId: (isItem ? ownId : parent) ?? '',
    before,
    record,
    cells,
    issues: faults,
  };
}

/** The next code of its dimension, for an item that came without one. */
function codeFor(record: RowRecord, topic: SheetTopic, state: DraftState): string | null {
  const kind = coded[topic];
  const { dimensionId } = record;
  if (kind === undefined || record['code'] !== undefined || typeof dimensionId !== 'string') {
    return null;
  }
  const dimension = findDimension(state.framework, dimensionId);
  if (dimension === null) return null;
  // Only the first time all codes are looked at: ten thousand rows may each need one.
  const key = `${kind} ${dimension.code}`;
  const last = state.lastCodes.get(key);
  let code = nextItemCode(last === undefined ? state.takenCodes : [last], kind, dimension.code);
  while (state.takenCodes.has(code)) code = nextItemCode([code], kind, dimension.code);
  state.lastCodes.set(key, code);
  return code;
}

function missing(
  { number }: TableRow,
  record: RowRecord,
  { columns, places }: SheetColumns,
  { sheet: { name } }: DraftSource,
  lang: Locale,
  issues: readonly ImportIssue[],
): ImportIssue[] {
  const lacking = columns.filter((column) => {
    if (!column.required) return false;
    const value = columnValue(column, record);
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
  if (lacking.length === 0) return [];
  const told = new Set(issues.map(({ params }) => params['column']));
  const first = Math.min(...places.values());
  return lacking.flatMap(({ key, title }) => {
    if (told.has(key)) return [];
    const at = places.get(key);
    if (at !== undefined) {
      return [fault('cell-required', name, cellAddress(number, at), { column: key })];
    }
    const params = { column: key, expected: title[lang] };
    return [fault('column-missing', name, cellAddress(number, first), params)];
  });
}

const fault = (
  code: 'cell-required' | 'column-missing' | 'row-without-parent',
  sheet: string,
  address: string,
  params: ImportIssue['params'],
): ImportIssue => ({ severity: 'error', code, sheet, address, params });
