interface MergedOrder {
  readonly keys: readonly string[];
  /** Both sides put the same entries into another order, each into its own. */
  readonly contested: boolean;
}

/**
 * The order of all that stands in either of two lists, neither with a key twice. What both have stands as the
 * side that moved it has it; what only one has follows what it follows there. Additions of both at one place
 * stand in the order of their first keys, so that it makes no difference which side is whose.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  prefer: 'ours' | 'theirs' | 'neither',
): MergedOrder {
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)];
  const own = ours.filter((key) => inTheirs.has(key));
  const other = theirs.filter((key) => inOurs.has(key));
  const old = base.filter((key) => inOurs.has(key) && inTheirs.has(key));
  const isMoved = (keys: readonly string[]) =>
    !isSame(
      keys.filter((key) => inBase.has(key)),
      old,
    );
  const [ownMoved, otherMoved] = [isMoved(own), isMoved(other)];
  const contested = ownMoved && otherMoved && !isSame(own, other);
  const follow = () => {
    if (ownMoved !== otherMoved) return ownMoved ? own : other;
    if (contested && prefer !== 'neither') return prefer === 'ours' ? own : other;
    return isBefore(own, other) ? own : other;
  };
  const groups = [groupsAfter(ours, inTheirs), groupsAfter(theirs, inOurs)];
  const additions = (after: string | null) =>
    groups
      .flatMap((group) => [group.get(after) ?? []])
      .sort((one, another) => (isBefore(one, another) ? -1 : 1))
      .flat();
  return {
    keys: [...additions(null), ...follow().flatMap((key) => [key, ...additions(key)])],
    contested,
  };
}

/** What only one side has, by what it follows of that which both have; `null` for the start of the list. */
function groupsAfter(
  keys: readonly string[],
  inOther: ReadonlySet<string>,
): ReadonlyMap<string | null, readonly string[]> {
  const groups = new Map<string | null, string[]>();
  let group: string[] = [];
  groups.set(null, group);
  for (const key of keys) {
    if (inOther.has(key)) groups.set(key, (group = []));
    else group.push(key);
  }
  return groups;
}

function isSame(one: readonly string[], another: readonly string[]): boolean {
  return one.length === another.length && one.every((key, index) => key === another[index]);
}

/** By the first keys that differ. */
function isBefore(one: readonly string[], another: readonly string[]): boolean {
  const at = one.findIndex((key, index) => key !== another[index]);
  return (one[at] ?? '') < (another[at] ?? '');
}
