import type { ItemState } from '../../../masterplan/types.js';
import type { ItemListName } from '../../../masterplan/item/item-lists.js';
import type { SheetTopic } from '../sheet-topic.js';
import type { RowRecord } from '../sheet-column.js';

/**
 * A row of a sheet: an item, or the part of an item that the topic is about.
 *
 * @example
 * const isOfItem = (row: TopicRow, itemId: string) => row.itemId === itemId;
 */
export interface TopicRow {
  readonly topic: SheetTopic;
  /** What the hidden column says: the item's id, and where the row is a part of it, which. */
  readonly id: string;
  readonly list: ItemListName;
  readonly itemId: string;
  readonly record: RowRecord;
  /** Of the item: what is submitted, approved or locked can't be changed. */
  readonly state: ItemState;
  /** What read-only columns show that the record doesn't say, by their keys. */
  readonly given: Readonly<Record<string, string>>;
}

/** Which list of a plan the rows of a topic are items of, or parts of items of. */
export const listOfTopic = {
  problems: 'problems',
  needs: 'needs',
  innovations: 'innovations',
  readiness: 'readiness',
  swot: 'swot',
  strategies: 'strategies',
  programs: 'programs',
  indicators: 'programs',
  budgets: 'programs',
} as const satisfies Readonly<Record<SheetTopic, ItemListName>>;
