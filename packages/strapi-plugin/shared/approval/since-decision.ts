import type { ChangeItem, EntryFields } from '../contracts/history';

/** What of an item was changed since it was last decided on. */
export interface SinceDecision {
  /** The decision that it is compared with. */
  readonly decision: ChangeItem;
  readonly before: EntryFields;
  readonly after: EntryFields;
}

/** What an item says doesn't change between its approval and the moment it is opened again. */
const approvals: readonly string[] = ['approve', 'lock', 'reopen'];

/** Acts write these, and they are told by themselves. */
const ofState: readonly string[] = ['state', 'stateReason'];

/**
 * What was changed of an item since it was last approved or, if it never was, last returned; `null` where nobody has
 * decided on it. `changes` are the lines of its history, newest first. A field that was changed several times has what
 * it said at the decision and what it says now, and none that says the same again. Of parts a line tells those alone
 * that it has changed: `isPart` knows their fields.
 */
export function sinceDecision(
  changes: readonly ChangeItem[],
  isPart: (field: string) => boolean,
): SinceDecision | null {
  const decision =
    changes.find(({ act }) => approvals.includes(act)) ??
    changes.find(({ act }) => act === 'return');
  if (decision === undefined) return null;
  const before = new Map<string, unknown>();
  const after = new Map<string, unknown>();
  for (const change of changes.slice(0, changes.indexOf(decision)).reverse()) {
    const fields = new Set([...Object.keys(change.before), ...Object.keys(change.after)]);
    for (const field of fields) {
      if (ofState.includes(field)) continue;
      const [was, is] = [change.before[field] ?? null, change.after[field] ?? null];
      if (isPart(field)) {
        const joined = joinParts([before.get(field), after.get(field)], [was, is]);
        before.set(field, joined.before);
        after.set(field, joined.after);
        continue;
      }
      if (!before.has(field)) before.set(field, was);
      after.set(field, is);
    }
  }
  const changed = [...before.keys()].filter(
    (field) => JSON.stringify(before.get(field)) !== JSON.stringify(after.get(field)),
  );
  const pick = (values: ReadonlyMap<string, unknown>): EntryFields =>
    Object.fromEntries(changed.map((field) => [field, values.get(field) ?? null]));
  return { decision, before: pick(before), after: pick(after) };
}

/** A part that a later line has changed again stands only as it was first and is last. */
function joinParts(
  [before, after]: readonly [unknown, unknown],
  [was, is]: readonly [unknown, unknown],
): { before: unknown[]; after: unknown[] } {
  const lasting = listOf(after);
  const fresh: unknown[] = [];
  for (const part of listOf(was)) {
    const at = lasting.indexOf(part);
    if (at === -1) fresh.push(part);
    else lasting.splice(at, 1);
  }
  return { before: [...listOf(before), ...fresh], after: [...lasting, ...listOf(is)] };
}

const listOf = (value: unknown): unknown[] => [value ?? []].flat();
