import type { ChangeItem, EntryFields, ListHistoryResponse } from '../contracts/history';

/** What of an item was changed since it was last decided on. */
export interface SinceDecision {
  /** The decision that it is compared with. */
  readonly decision: Decision;
  readonly before: EntryFields;
  readonly after: EntryFields;
}

type Decision = ChangeItem & { readonly act: (typeof approvals)[number] | 'return' };

/** What an item says doesn't change between its approval and the moment it is opened again. */
const approvals = ['approve', 'lock', 'reopen'] as const;

/** Acts write these, and they are told by themselves. */
const ofState: readonly string[] = ['state', 'stateReason'];

/**
 * What was changed of an item since it was last approved or, if it never was, last returned; `null` where nobody has
 * decided on it, and `'long-ago'` where that is to be seen in older lines only. `changes` are the lines of its history,
 * newest first. A field that was changed several times has what it said at the decision and what it says now, and none
 * that says the same again. Of parts a line tells those alone that it has changed: `isPart` knows their fields.
 */
export function sinceDecision(
  { changes, more }: Pick<ListHistoryResponse['data'], 'changes' | 'more'>,
  isPart: (field: string) => boolean,
): SinceDecision | 'long-ago' | null {
  const decisions = changes.filter(isDecision);
  const last = decisions.find(({ act }) => act !== 'return') ?? decisions[0];
  // An approval may be older than what is here, and goes before a return.
  if (more && (last === undefined || last.act === 'return')) return 'long-ago';
  if (last === undefined) return null;
  const before = new Map<string, unknown>();
  const after = new Map<string, unknown>();
  for (const change of changes.slice(0, changes.indexOf(last)).reverse()) {
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
  return { decision: namedBy(last, decisions), before: pick(before), after: pick(after) };
}

const isDecision = (change: ChangeItem): change is Decision =>
  change.act === 'return' || approvals.some((act) => act === change.act);

/** What was locked and opened again since its approval says what was approved: that is what and when it is told of. */
function namedBy(last: Decision, decisions: readonly Decision[]): Decision {
  if (last.act === 'return') return last;
  const upToIt = decisions.slice(decisions.indexOf(last));
  return upToIt.find(({ act }) => act === 'approve') ?? last;
}

/** A part that a later line has changed again stands only as it was first and is last, and not where both are one. */
function joinParts(
  [before, after]: readonly [unknown, unknown],
  [was, is]: readonly [unknown, unknown],
): { before: unknown[]; after: unknown[] } {
  const first = [...listOf(before), ...without(listOf(was), listOf(after))];
  const last = [...without(listOf(after), listOf(was)), ...listOf(is)];
  return { before: without(first, last), after: without(last, first) };
}

/** In whatever order they stand. */
function without(parts: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = [...parts];
  for (const part of others) {
    const at = left.indexOf(part);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}

const listOf = (value: unknown): unknown[] => [value ?? []].flat();
