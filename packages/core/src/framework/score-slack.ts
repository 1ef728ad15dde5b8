/**
 * How far two scores may lie apart and still be the same score: decimal means miss by some 1e-16, and
 * 2.9999999999999996 is meant to be 3. Far below what any change of a level can do to a score.
 *
 * @example
 * scoreSlack; // 1e-9
 */
export const scoreSlack = 1e-9;
