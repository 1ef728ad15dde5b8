import { scoreSlack } from '../../framework/score-slack.js';
import type { ReadinessAnswer } from '../types.js';
import type { Movement } from './types.js';

/** Where an indicator moved, by its answers. */
export function moveOfAnswer(before: ReadinessAnswer, after: ReadinessAnswer): Movement {
  if (typeof before === 'number' && typeof after === 'number') return direction(after - before);
  if (before === null && typeof after === 'number') return 'new';
  if (typeof before === 'number' && after === null) return 'dropped';
  return 'not-comparable';
}

/** Where a score moved, by its like-for-like change. */
export function moveOfScore(
  before: number | null,
  after: number | null,
  likeForLike: number | null,
): Movement {
  if (likeForLike !== null) return direction(likeForLike);
  if (before === null && after !== null) return 'new';
  if (before !== null && after === null) return 'dropped';
  return 'not-comparable';
}

function direction(change: number): Movement {
  if (Math.abs(change) <= scoreSlack) return 'same';
  return change > 0 ? 'up' : 'down';
}
