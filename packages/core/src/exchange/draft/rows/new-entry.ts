import { columnValue } from '../../columns/record/column-value.js';
import { listOfTopic } from '../../columns/rows/topic-row.js';
import type { SheetTopic } from '../../columns/sheet-topic.js';
import type { RowRecord } from '../../columns/sheet-column.js';
import { findDimension } from '../../../framework/find-dimension.js';
import { nextItemCode, type CodedItem } from '../../../masterplan/next-item-code.js';
import { cellAddress } from '../../reader/cell-address.js';
import type { ImportIssue } from '../import-issue.js';
import type { DraftSource } from '../draft-source.js';
import type { DraftRow } from '../types.js';
import { blankRecord, completeRecord } from './complete-record.js';
import type { DraftState } from './draft-state.js';
import type { EntryRow } from './entry-rows.js';
import { parentOf } from './parent-of.js';
import type { FoundColumn } from './read-entry.js';
import type { WrittenEntry } from './write-entry.js';

const coded: Readonly<Partial<Record<SheetTopic, CodedItem>>> = {
  problems: 'problem',
  needs: 'need',
  innovations: 'innovation',
  strategies: 'strategy',
  programs: 'program',
};

/** An entry that nobody has yet, with an id and where it needs one a code; what it lacks is told. */
export function newEntry(
  entry: EntryRow,
  { cells, issues, record: written }: WrittenEntry,
  columns: readonly FoundColumn[],
  { sheet, topic }: DraftSource,
  state: DraftState,
): DraftRow {
  const before = blankRecord(topic);
  const completed = completeRecord(topic, written, before);
  const isItem = coded[topic] !== undefined;
  const parent = isItem ? null : parentOf(topic, completed, state.plan);
  const needsId = isItem || topic === 'indicators' || topic === 'swot';
  const place = `${sheet.name}!${entry.number}`;
  const given = state.given.get(place) ?? {
    id: needsId ? state.newId(topic, (id) => state.takenIds.has(id)) : null,
    code: codeFor(completed, topic, state),
  };
  state.given.set(place, given);
  const ownId = given.id;
  if (ownId !== null) state.takenIds.add(ownId);
  const withId = ownId === null ? completed : { id: ownId, ...completed };
  const record = given.code === null ? withId : { ...withId, code: given.code };
  if (typeof record['code'] === 'string') state.takenCodes.add(record['code']);
  const faults = [...issues, ...missing(entry, record, columns, sheet.name, issues)];
  if (topic === 'readiness' && parent === null) {
    faults.push(fault('row-without-parent', sheet.name, '', {}));
  }
  return {
    sheet: sheet.name,
    row: entry.number,
    topic,
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
  return dimension === null ? null : nextItemCode(state.takenCodes, kind, dimension.code);
}

function missing(
  entry: EntryRow,
  record: RowRecord,
  columns: readonly FoundColumn[],
  sheet: string,
  issues: readonly ImportIssue[],
): ImportIssue[] {
  const told = new Set(issues.map(({ params }) => params['column']));
  return columns.flatMap(({ at, column }) => {
    const value = columnValue(column, record);
    const isThere = value !== undefined && !(Array.isArray(value) && value.length === 0);
    if (!column.required || isThere || told.has(column.key)) return [];
    const address = cellAddress(entry.number, at);
    return [fault('cell-required', sheet, address, { column: column.key })];
  });
}

const fault = (
  code: 'cell-required' | 'row-without-parent',
  sheet: string,
  address: string,
  params: ImportIssue['params'],
): ImportIssue => ({ severity: 'error', code, sheet, address, params });
