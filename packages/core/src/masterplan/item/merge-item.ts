import { isRecord } from '../compare/is-record.js';
import { itemRules } from '../merge/plan-rules.js';
import { mergeVersions, type Rule } from '../merge/rules/rule.js';
import { openSession, type Session, type Versions } from '../merge/session.js';
import type { MergeChoices, MergeConflict } from '../merge/types.js';
import type { ItemInput, ItemListName } from './item-lists.js';

/**
 * Three versions of one item: the one that somebody began with, what they made of it, and what it is by now.
 *
 * @example
 * const versions: ItemVersions<'problems'> = {
 *   base: { title: 'Antrean' },
 *   ours: { title: 'Antrean panjang' },
 *   theirs: { title: 'Antrean', cause: 'Loket sedikit' },
 * };
 */
export interface ItemVersions<List extends ItemListName> {
  readonly base: ItemInput<List>;
  readonly ours: ItemInput<List>;
  readonly theirs: ItemInput<List>;
}

/**
 * One item of three versions, and what is still to be chosen.
 *
 * @example
 * const isDone = ({ conflicts }: MergedItem<'problems'>) => conflicts.length === 0;
 */
export interface MergedItem<List extends ItemListName> {
  /** It has what ours says wherever nothing was chosen. */
  readonly item: ItemInput<List>;
  /** Their places begin within the item. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges what two people made of one item, field by field, by the rules of {@link mergeMasterplans}: what only one
 * changed is taken, what both changed differently is a conflict that `choices` settles by its id. Items may be half
 * written; nothing is checked here. It writes to none of the versions.
 *
 * @example
 * const base = { title: 'Antrean', cause: 'Loket' };
 * const versions = {
 *   base,
 *   ours: { ...base, title: 'Antrean panjang' },
 *   theirs: { title: 'Antrean izin', cause: 'Loket sedikit' },
 * };
 * const merged = mergeItem('problems', versions);
 * merged.item; // { title: 'Antrean panjang', cause: 'Loket sedikit' }
 * merged.conflicts.map(({ id }) => id); // ['title']
 * mergeItem('problems', versions, { title: 'theirs' }).conflicts.length; // 0
 */
export function mergeItem<List extends ItemListName>(
  list: List,
  versions: ItemVersions<List>,
  choices: MergeChoices = {},
): MergedItem<List> {
  const session = openSession(choices, []);
  const item = mergeWritten(itemRules[list], versions, session);
  return { item: item ?? versions.ours, conflicts: session.conflicts };
}

/** A half written item is merged as a whole one: rules look at what is there. */
function mergeWritten<Item, Input>(
  rule: Rule<Item>,
  { base, ours, theirs }: Record<keyof Versions<unknown>, Input>,
  session: Session,
): Input | undefined {
  if (!isFor(rule, base) || !isFor(rule, ours) || !isFor(rule, theirs)) return ours;
  const merged: unknown = mergeVersions(rule, { base, ours, theirs }, [], session);
  return isLike(ours, merged) ? merged : undefined;
}

/** Nothing is checked of what somebody has written so far. */
function isFor<Item>(_rule: Rule<Item>, value: unknown): value is Item {
  return isRecord(value);
}

function isLike<Input>(_written: Input, value: unknown): value is Input {
  return isRecord(value);
}
