import type { ItemListName, ReadinessAssessment } from '@kotacerdas/core/masterplan';
import type { WrittenType } from '../../../../../shared/contracts/item';
import type { PartChange } from '../../item/compare-parts';
import type { ItemDrafts } from '../../item/drafts-of';

/** What is to become of an item, as core says it. */
export interface ItemChange {
  /** By which a file's items are told apart. */
  readonly key: string;
  readonly list: ItemListName;
  /** In the document. */
  readonly id: string;
  /** `null` for a new one. */
  readonly before: object | null;
  readonly after: object;
}

export interface Creation extends ItemChange {
  readonly kind: 'create';
  readonly type: WrittenType;
  readonly drafts: ItemDrafts;
  /** All that it says, relations apart. */
  readonly columns: Readonly<Record<string, unknown>>;
}

/** An entry that is there, as far as it is written to. */
export interface WrittenRow {
  readonly id: number;
  readonly documentId: string;
  readonly revision: number | null;
  readonly links: Readonly<Record<string, readonly number[]>>;
}

export interface Update extends ItemChange {
  readonly kind: 'update';
  readonly type: WrittenType;
  readonly row: WrittenRow;
  /** Only what differs. */
  readonly columns: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly parts: readonly PartChange[];
}

type Sheet = ReadinessAssessment['opdRatings'][number];

/** Answers of departments: each has a sheet and a revision of its own. */
export interface Rating extends ItemChange {
  readonly kind: 'rate';
  readonly documentId: string;
  readonly sheets: readonly Sheet[];
  /** Departments whose sheet goes as if nobody had begun it. */
  readonly withdrawn: readonly string[];
}

/** How a change is written to the database. */
export type ItemWrite = Creation | Update | Rating;
