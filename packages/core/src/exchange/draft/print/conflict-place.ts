import { isRecord } from '../../../masterplan/compare/is-record.js';
import type { ItemListName } from '../../../masterplan/item/item-lists.js';
import type { SheetTopic } from '../../columns/sheet-topic.js';

/** A place within an item, as the topic sees it that has a row for it. */
export interface TopicPlace {
  /** `null` where no sheet is about it. */
  readonly topic: SheetTopic | null;
  /** Which part of the item it is in, by what parts are known by; nothing where it is the item itself. */
  readonly parts: readonly string[];
  /** Within the row's record. */
  readonly rest: readonly string[];
}

const itself = {
  problems: 'problems',
  needs: 'needs',
  innovations: 'innovations',
  readiness: 'readiness',
  swot: 'swot',
  strategies: 'strategies',
  programs: 'programs',
  evaluations: null,
} as const satisfies Readonly<Record<ItemListName, SheetTopic | null>>;

/** Where a conflict's place is in the sheets: an indicator of a programme is in a sheet of its own. */
export function topicPlace(list: ItemListName, place: readonly string[]): TopicPlace {
  const [field, first, second, third, ...rest] = place;
  const others = place.slice(2);
  if (first !== undefined) {
    if (list === 'programs' && (field === 'indicators' || field === 'budgets')) {
      return { topic: field, parts: [first], rest: others };
    }
    if (list === 'swot' && field === 'factors') {
      return { topic: 'swot', parts: [first], rest: others };
    }
    if (field === 'opdRatings' && second === 'ratings' && third !== undefined) {
      return { topic: 'readiness', parts: [first, third], rest };
    }
  }
  return { topic: itself[list], parts: [], rest: place };
}

/** What the entry of a list is called that has this id: its name, statement or code. */
export function nameOfPart(item: unknown, id: string): string | null {
  if (Array.isArray(item)) {
    for (const entry of item) {
      const name = nameOfPart(entry, id);
      if (name !== null) return name;
    }
    return null;
  }
  if (!isRecord(item)) return null;
  if (item['id'] === id) {
    const name = item['name'] ?? item['code'];
    return typeof name === 'string' ? name : null;
  }
  return nameOfPart(Object.values(item), id);
}
