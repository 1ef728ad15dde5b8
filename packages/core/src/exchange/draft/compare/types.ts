import type { ItemListName } from '../../../masterplan/item/item-lists.js';
import type { MergeChoices, MergeConflict } from '../../../masterplan/merge/types.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { ImportIssue } from '../import-issue.js';

/**
 * An item of any list.
 *
 * @example
 * const idOf = ({ id }: AnyItem) => id;
 */
export type AnyItem = Masterplan[ItemListName][number];

/**
 * What a file makes of an item: `conflicting` where the plan was changed differently since, `refused` where it can't be
 * taken as it stands.
 *
 * @example
 * const status: ComparedStatus = 'changed';
 */
export type ComparedStatus = 'new' | 'changed' | 'unchanged' | 'conflicting' | 'refused';

/**
 * A field that the file changes, with the cell that does.
 *
 * @example
 * const lineOf = ({ address, sheet }: ComparedField) => `${sheet}!${address}`;
 */
export interface ComparedField {
  readonly sheet: string;
  /** Empty where the value holds for all rows of the sheet. */
  readonly address: string;
  /** Of the column. */
  readonly key: string;
  /** What the cell shows. */
  readonly original: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * An item as it was when the workbook was made, as the file has it, and as the plan has it now.
 *
 * @example
 * const isOpen = ({ conflicts }: ComparedItem) => conflicts.length > 0;
 */
export interface ComparedItem {
  /** `problems/p-1`: choices are made by it. */
  readonly key: string;
  readonly list: ItemListName;
  readonly id: string;
  readonly status: ComparedStatus;
  /** What it is called, for a reader. */
  readonly label: string;
  readonly fields: readonly ComparedField[];
  readonly conflicts: readonly MergeConflict[];
  readonly issues: readonly ImportIssue[];
  /** `null` for a new item, and for one that can't be read. */
  readonly base: AnyItem | null;
  readonly ours: AnyItem | null;
  readonly theirs: AnyItem | null;
}

/**
 * All items that a file has rows of.
 *
 * @example
 * const countNew = ({ items }: ComparedImport) =>
 *   items.filter(({ status }) => status === 'new').length;
 */
export interface ComparedImport {
  readonly items: readonly ComparedItem[];
  /** About the file as a whole. */
  readonly issues: readonly ImportIssue[];
}

/**
 * What is taken of an item: `keep` leaves it as the plan has it, `take` has what the file says wherever both changed
 * it, and choices say so conflict by conflict (`ours` is the file's).
 *
 * @example
 * const choices: Readonly<Record<string, ImportChoice>> = {
 *   'problems/p-1': 'take',
 *   'needs/n-1': { title: 'theirs' },
 * };
 */
export type ImportChoice = 'keep' | 'take' | MergeChoices;
