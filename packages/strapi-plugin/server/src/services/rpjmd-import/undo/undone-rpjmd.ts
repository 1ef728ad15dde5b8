import type { ImportedSince } from '../../../../../shared/contracts/imports';
import { pointingAt } from '../../archive/archive-entry';
import type { OpenPlan } from '../../imports/open-plan';
import type { StoredParts } from '../../masterplan/stored-plan/stored-plan';
import { planWrites, type RpjmdUpdate } from '../write/plan-writes';
import { rpjmdParts, type RpjmdPart } from '../write/rpjmd-drafts';
import { storedEntries, type StoredEntry } from '../write/stored-entries';
import { draftsByRef, draftVersion, type LeftEntry } from './left-entries';

/** An entry that an import made, and that goes again. */
export interface GoingEntry extends StoredEntry {
  readonly name: RpjmdPart;
  readonly ref: string;
  readonly label: string;
  /** Whether what it stands below goes, too. */
  readonly isBelow: boolean;
}

/** What undoing an import of an RPJMD does. */
export interface UndoneRpjmd {
  readonly going: readonly GoingEntry[];
  readonly updates: readonly RpjmdUpdate[];
}

export type UndoingRpjmd =
  | ({ readonly ok: true } & UndoneRpjmd)
  | { readonly ok: false; readonly items: readonly ImportedSince[] };

/** The RPJMD without an import: all of it, unless something was done since with what it left. */
export function undoneRpjmd(
  { masterplan, stored: { parts } }: Pick<OpenPlan, 'masterplan' | 'stored'>,
  left: readonly LeftEntry[],
): UndoingRpjmd {
  const now = draftsByRef(masterplan.rpjmd);
  const stored = storedEntries(parts);
  const since = left.flatMap((entry): ImportedSince[] => {
    const draft = now.get(entry.ref);
    if (draft === undefined || !stored.has(entry.ref)) return [hindrance(entry, 'deleted')];
    return draftVersion(draft) === entry.version ? [] : [hindrance(entry, 'changed')];
  });
  if (since.length > 0) return { ok: false, items: since };
  const gone = new Set(left.filter(({ before }) => before === null).map(({ ref }) => ref));
  const going = left.flatMap(({ label, name, ref }): GoingEntry[] => {
    const entry = stored.get(ref);
    if (entry === undefined || !gone.has(ref)) return [];
    const owners = Object.values(now.get(ref)?.links ?? {}).flat();
    const isOfYear = name === 'rpjmd-ceiling' || name === 'measure-value';
    const isBelow = isOfYear && owners.some((owner) => gone.has(owner));
    return [{ ...entry, name, ref, label, isBelow }];
  });
  const drafts = left.flatMap(({ before, name, ref }) =>
    before === null ? [] : [{ name, ref, ...before }],
  );
  const { updates } = planWrites(drafts, stored);
  const isMissing = (refs: readonly string[]) =>
    refs.some((ref) => gone.has(ref) || !stored.has(ref));
  const missing = left.filter(({ before }) =>
    Object.values(before?.links ?? {}).some((refs) => isMissing(refs)),
  );
  const items = [
    ...missing.map((entry) => hindrance(entry, 'missing')),
    ...usedOf(parts, { going, updates }).map((entry) => hindrance(entry, 'used')),
    ...outsideOf(parts, going, updates, left),
  ];
  return items.length > 0 ? { ok: false, items } : { ok: true, going, updates };
}

const hindrance = (
  { label }: Pick<LeftEntry, 'label'>,
  why: ImportedSince['why'],
): ImportedSince => ({ list: 'rpjmd', label, why });

interface AnyRow {
  readonly id: number;
  readonly documentId: string;
  readonly links: Readonly<Record<string, readonly number[]>>;
}

/** Entries that something rests on which stays: an action programme, or what somebody put below them. */
function usedOf(parts: StoredParts, { going, updates }: UndoneRpjmd): GoingEntry[] {
  const goes = new Set(going.map(({ id, name }) => `${name}:${id}`));
  // What is linked to something else again doesn't rest on it any more.
  const relinked = new Set(
    updates.flatMap(({ documentId, links, name }) =>
      Object.keys(links).map((relation) => `${name}:${documentId}.${relation}`),
    ),
  );
  const used = new Set<string>();
  for (const target of new Set(going.map(({ name }) => name))) {
    for (const { field, type } of pointingAt(target)) {
      if (!isPart(parts, type)) continue;
      const rows: readonly AnyRow[] = parts[type];
      for (const { documentId, id, links } of rows) {
        if (goes.has(`${type}:${id}`) || relinked.has(`${type}:${documentId}.${field}`)) continue;
        for (const each of links[field] ?? []) used.add(`${target}:${each}`);
      }
    }
  }
  const isHeld = belowHead.some((name) => parts[name].some(({ id }) => !goes.has(`${name}:${id}`)));
  return going.filter(({ id, name }) => used.has(`${name}:${id}`) || (name === 'rpjmd' && isHeld));
}

const isPart = (parts: StoredParts, name: string): name is keyof StoredParts =>
  Object.hasOwn(parts, name);

/** What can't be without a head. */
const belowHead = [
  'rpjmd-mission',
  'rpjmd-goal',
  'rpjmd-objective',
  'rpjmd-program',
  'rpjmd-strategic-issue',
] as const;

/** A period that becomes shorter again has to hold the ceilings that stay. */
function outsideOf(
  parts: StoredParts,
  going: readonly GoingEntry[],
  updates: readonly RpjmdUpdate[],
  left: readonly LeftEntry[],
): ImportedSince[] {
  const head = left.find(({ name }) => name === 'rpjmd');
  const isRestored = updates.some(({ name }) => name === 'rpjmd');
  if (!head?.before || !isRestored) return [];
  const { periodFrom, periodTo } = head.before.data;
  const gone = new Set(going.filter(({ name }) => name === 'rpjmd-ceiling').map(({ id }) => id));
  const isOutside = parts['rpjmd-ceiling'].some(
    ({ id, year }) =>
      !gone.has(id) && year !== null && (year < Number(periodFrom) || year > Number(periodTo)),
  );
  return isOutside ? [hindrance(head, 'used')] : [];
}

/** Those that others stand below come last. */
export const removalOrder: readonly RpjmdPart[] = rpjmdParts.toReversed();
