import { isRecord } from '../../../masterplan/compare/is-record.js';
import type { SheetTopic } from '../sheet-topic.js';
import type { RowRecord } from '../sheet-column.js';
import { rowIdParts } from './row-id.js';

/** What a row says, and which part of its item it was; `null` for one that is new there. */
export interface PlacedRow {
  readonly topic: SheetTopic;
  readonly id: string | null;
  readonly record: RowRecord;
}

/**
 * An item with what a row says of it. Parts that other rows are about stay as they are, in their order; a new part
 * comes last. The item itself isn't written to.
 */
export function placeRow(item: RowRecord, { id, record, topic }: PlacedRow): RowRecord {
  const [, first, second] = id === null ? [] : rowIdParts(id);
  switch (topic) {
    case 'indicators': {
      const { programId: _, ...measure } = record;
      return inList(item, 'indicators', measure, (entry) => entry['id'] === first);
    }
    case 'budgets': {
      const { programId: _, ...line } = record;
      return inList(
        item,
        'budgets',
        line,
        (entry) => String(entry['year']) === first && entry['source'] === second,
      );
    }
    case 'swot': {
      const { scope: _, ...factor } = record;
      return inList(item, 'factors', factor, (entry) => entry['id'] === first);
    }
    case 'readiness': {
      const { opdId, ...rating } = record;
      const isOpds = (entry: RowRecord) => entry['opdId'] === opdId;
      const sheet = listOf(item, 'opdRatings').find(isOpds) ?? { opdId, ratings: [] };
      const rated = inList(
        sheet,
        'ratings',
        rating,
        (entry) => entry['indicatorId'] === rating['indicatorId'],
      );
      return inList(item, 'opdRatings', rated, isOpds);
    }
    default:
      return record;
  }
}

function listOf(record: RowRecord, field: string): RowRecord[] {
  const list = record[field];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function inList(
  item: RowRecord,
  field: string,
  entry: RowRecord,
  isIt: (entry: RowRecord) => boolean,
): RowRecord {
  const list = listOf(item, field);
  const at = list.findIndex(isIt);
  const next = at === -1 ? [...list, entry] : list.with(at, entry);
  return { ...item, [field]: next };
}
