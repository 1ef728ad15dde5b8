import type { Part } from '../../item/part';
import { unwritten } from '../../item/unwritten';
import { opdFields } from '../../approval/item-facts';
import type { Creation, Update } from '../writes/item-write';
import type { EntriesFor } from './entries-for';
import { namedFields, type WriteChecker } from './write-checker';

/** What entries that are made in memory stand among. */
export interface Surroundings {
  readonly checker: WriteChecker;
  readonly entries: EntriesFor;
  /** The entry of a department by the ref that drafts have. */
  readonly opd: (ref: string | undefined) => object | null;
  /** The relations that every entry of the plan has, and its writer. */
  readonly given: { readonly plan: object; readonly createdBy: object };
}

/** `null` where a new item may be written with all its parts, '' where it may not, or the field that may not. */
export function creationRefused(
  { columns: all, drafts, type }: Creation,
  { checker, given, opd }: Surroundings,
): string | null {
  if (!checker.ever('create', type)) return '';
  const unsaid = unwritten(type, true);
  const columns =
    unsaid.length === 0
      ? all
      : Object.fromEntries(Object.entries(all).filter(([column]) => !unsaid.includes(column)));
  const field = opdFields[type];
  const entry: Record<string, unknown> = Object.assign({}, columns, given);
  if (field !== null) entry[field] = opd(drafts.links[field]?.[0]);
  const filled = Object.keys(columns).concat(Object.keys(drafts.links));
  const refused = checker.refused('create', type, entry, filled);
  if (refused !== null) return refused;
  return drafts.parts.every((part) => mayCreatePart(part, entry, { checker, given })) ? null : '';
}

/** The same of an item that is there: it has to be theirs before and after. */
export function updateRefused(
  { columns, links, parts, row, type }: Update,
  { checker, entries, given, opd }: Surroundings,
): string | null {
  const entry = entries(type, row.documentId);
  if (entry === undefined) return '';
  const changed = [...Object.keys(columns), ...Object.keys(links)];
  const before = checker.refused('update', type, entry, changed);
  if (before !== null) return before;
  const field = opdFields[type];
  const owner = field === null ? undefined : links[field];
  const after = {
    ...entry,
    ...columns,
    ...(field === null || owner === undefined ? {} : { [field]: opd(owner[0]) }),
  };
  if (checker.refused('update', type, after) !== null) return '';
  for (const change of parts) {
    const { part } = change;
    if (change.kind === 'create') {
      const parent =
        change.parentId === row.documentId
          ? entry
          : parentOf(change.parentId, part, entries, entry);
      if (!mayCreatePart(part, parent, { checker, given })) return '';
      continue;
    }
    const stored = entries(part.name, change.part.documentId);
    if (stored === undefined) return '';
    const fields = change.kind === 'update' ? namedFields(part.name, change.columns) : [];
    if (checker.refused(change.kind, part.name, stored, fields) !== null) return '';
  }
  return null;
}

/** Values stand below an indicator that is there; whose it is says the item itself. */
function parentOf(documentId: string, part: Part, entries: EntriesFor, item: object): object {
  return part.parent === 'measure' ? { ...entries('measure', documentId), program: item } : item;
}

function mayCreatePart(
  { data, name, parent, parts }: Part,
  above: object,
  around: Pick<Surroundings, 'checker' | 'given'>,
): boolean {
  const entry = { ...data, ...around.given, [parent]: above };
  return (
    around.checker.refused('create', name, entry) === null &&
    parts.every((below) => mayCreatePart(below, entry, around))
  );
}
