import { issueOf } from '../issue/issue-of.js';
import type { Issue } from '../issue/issue.js';

/** Rupiah fit below it, and no sum over weights up to it can run over what a number can hold. */
const largestWeight = Number.MAX_SAFE_INTEGER;

/** A weight, whose it is, and where it stands; without a place it stands under its key. */
export type GivenWeight<Key extends string> = readonly [
  key: Key,
  weight: number,
  place?: Issue['path'],
];

/** The weights that a mean can be made with, and what is wrong with the others. */
export interface UsableWeights<Key extends string> {
  readonly weights: ReadonlyMap<Key, number>;
  readonly issues: readonly Issue[];
}

/**
 * A weight that is no finite number from 0 to {@link largestWeight} is reported and left out; weights that are all 0
 * are reported once, for the mean then has nothing to divide by. `path` says where the weights stand.
 */
export function usableWeights<Key extends string>(
  given: readonly GivenWeight<Key>[],
  path: Issue['path'],
): UsableWeights<Key> {
  const weights = new Map<Key, number>();
  const issues: Issue[] = [];
  for (const [key, weight, place = [key]] of given) {
    const code = faultOf(weight);
    if (code === null) {
      weights.set(key, weight);
    } else {
      const params = { factor: key, found: String(weight), limit: largestWeight };
      issues.push(issueOf('error', code, [...path, ...place], params));
    }
  }
  const allZero = given.every(([, weight]) => weight === 0);
  if (given.length > 0 && allZero) issues.push(issueOf('error', 'all-weights-zero', path, {}));
  return { weights, issues };
}

function faultOf(weight: number) {
  if (!Number.isFinite(weight)) return 'weight-not-finite';
  if (weight < 0) return 'weight-negative';
  return weight > largestWeight ? 'number-too-big' : null;
}
