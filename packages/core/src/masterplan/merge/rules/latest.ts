import type { Rule } from './rule.js';

/** A moment at which something was written last: of two, the later. UTC, so that texts sort as moments do. */
export const latest: Rule<string> = {
  joins: true,
  merge: ({ ours, theirs }) => (ours > theirs ? ours : theirs),
};
