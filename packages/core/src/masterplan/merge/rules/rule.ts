import { sameValue } from '../../same-value.js';
import type { Place } from '../place.js';
import type { Session, Versions } from '../session.js';

/** How two versions of a value become one. */
export interface Rule<Value> {
  /** Both sides have it, and differ from each other and from the base, if there is one. */
  readonly merge: (sides: Sides<Value>, place: Place, session: Session) => Value;
  /** True if what both sides added is one thing even so, since its place says what it is. */
  readonly joins: boolean;
}

export interface Sides<Value> {
  readonly base: Value | undefined;
  readonly ours: Value;
  readonly theirs: Value;
}

/**
 * One version of two, by the oldest rule there is: what only one side changed is taken, what both changed alike
 * as well. `undefined` stands for nothing there. What is held is looked into all the same, and isn't removed.
 */
export function mergeVersions<Value>(
  rule: Rule<Value>,
  versions: Versions<Value>,
  place: Place,
  session: Session,
): Value | undefined {
  const { base, ours, theirs } = versions;
  if (base !== undefined && session.isHeld(place)) {
    if (ours === undefined && sameValue(base, theirs)) {
      return session.settle('linked-and-removed', place, versions, theirs);
    }
    if (theirs === undefined && sameValue(base, ours)) {
      return session.settle('linked-and-removed', place, versions, ours);
    }
    if (ours !== undefined && theirs !== undefined) {
      return rule.merge({ base, ours, theirs }, place, session);
    }
  }
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return ours;
  if (sameValue(base, ours)) return theirs;
  if (ours === undefined) return session.settle('changed-and-removed', place, versions, theirs);
  if (theirs === undefined) return session.settle('changed-and-removed', place, versions, ours);
  if (base === undefined && !rule.joins) return session.settle('both-added', place, versions, ours);
  return rule.merge({ base, ours, theirs }, place, session);
}
