import {
  sameValue,
  type ItemListName,
  type Masterplan,
  type ReadinessAssessment,
} from '@kotacerdas/core/masterplan';
import { listOfType, type WrittenType } from '../../../../../shared/contracts/item';
import { changedColumns } from '../../item/changed-columns';
import { compareParts } from '../../item/compare-parts';
import { draftsOf } from '../../item/drafts-of';
import { placed } from '../../item/placed';
import { unwritten } from '../../item/unwritten';
import { itemId } from '../../masterplan/stored-plan/item-id';
import type { StoredPlan } from '../../masterplan/stored-plan/stored-plan';
import type { Creation, ItemChange, ItemWrite, Rating, Update, WrittenRow } from './item-write';
import { knownIds } from './known-ids';
import { storedItems, type StoredItems } from './stored-items';
import { typeOfList } from './type-of-list';

/** How changes of items are written: only what differs from what is stored. What changes nothing is left out. */
export function planWrites({ parts }: StoredPlan, changes: readonly ItemChange[]): ItemWrite[] {
  const items = storedItems(parts);
  const ids = knownIds(parts);
  const assessments = new Map(parts['readiness-assessment'].map((row) => [itemId(row), row]));
  return changes.flatMap((change): ItemWrite[] => {
    const type = typeOfList(change.list);
    if (type !== undefined) return writeOf(type, change, items, ids);
    const documentId = assessments.get(change.id)?.documentId;
    return documentId === undefined ? [] : ratingOf(change, documentId);
  });
}

function writeOf(
  type: WrittenType,
  change: ItemChange,
  items: StoredItems,
  ids: ReadonlyMap<string, number>,
): (Creation | Update)[] {
  const { after, before, id, key, list } = change;
  const drafts = draftsOf(type, itemOf(listOfType[type], after));
  const row = items.row(type, id);
  if (row === undefined) {
    const columns = changedColumns(type, {}, drafts.data);
    return [{ key, list, id, before, after, kind: 'create', type, drafts, columns }];
  }
  const columns = changedColumns(type, row, drafts.data, unwritten(type, true));
  const stored: WrittenRow = row;
  const links = Object.fromEntries(
    Object.entries(drafts.links).flatMap(([relation, refs = []]) => {
      const wanted = [...new Set(refs)];
      const same = JSON.stringify(wanted.map((ref) => ids.get(ref) ?? ref));
      return same === JSON.stringify(stored.links[relation] ?? []) ? [] : [[relation, wanted]];
    }),
  );
  const below = items.partsBelow(type, row.id);
  const parts = compareParts(below, placed(below, drafts.parts), row.documentId);
  if ([columns, links].every((each) => Object.keys(each).length === 0) && parts.length === 0) {
    return [];
  }
  return [
    { key, list, id, before, after, kind: 'update', type, row: stored, columns, links, parts },
  ];
}

/** What core has read by its schema has the shape that the schema says: it isn't looked at again. */
function itemOf<List extends ItemListName>(list: List, value: object): Masterplan[List][number] {
  if (!isItem(list, value)) throw new Error(`Not an item of ${list}`);
  return value;
}

const isItem = <List extends ItemListName>(
  _list: List,
  value: object,
): value is Masterplan[List][number] => 'id' in value;

function ratingOf(change: ItemChange, documentId: string): Rating[] {
  const read = (value: object | null): ReadinessAssessment['opdRatings'] =>
    value === null ? [] : itemOf('readiness', value).opdRatings;
  const before = new Map(read(change.before).map(({ opdId, ratings }) => [opdId, ratings]));
  const after = read(change.after);
  const sheets = after.filter(({ opdId, ratings }) => !sameValue(before.get(opdId), ratings));
  const stays = new Set(after.map(({ opdId }) => opdId));
  const withdrawn = [...before.keys()].filter((opdId) => !stays.has(opdId));
  if (sheets.length + withdrawn.length === 0) return [];
  return [{ ...change, kind: 'rate', documentId, sheets, withdrawn }];
}
