import type { Place } from '../place.js';
import type { Session } from '../session.js';
import type { Sides } from './rule.js';

/** A value that is one thing: both versions of it can't be had. */
export const whole = {
  joins: false,
  merge: <Value>(sides: Sides<Value>, place: Place, session: Session): Value => {
    const chosen = session.settle('both-changed', place, sides, sides.ours);
    // `null` is a value, too.
    return chosen === undefined ? sides.ours : chosen;
  },
};
