import { mergeVersions, type Rule } from './rule.js';

/** A value that may be `null` as long as there is none. */
export function nullable<Value>(rule: Rule<Value>): Rule<Value | null> {
  return {
    joins: rule.joins,
    merge: ({ base, ours, theirs }, place, session) =>
      mergeVersions(
        rule,
        { base: base ?? undefined, ours: ours ?? undefined, theirs: theirs ?? undefined },
        place,
        session,
      ) ?? null,
  };
}
