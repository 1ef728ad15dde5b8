import type { Issue } from '../issue/issue.js';
import { factorKinds } from './factor-kinds.js';
import { issueAt } from './issue-at.js';
import type { FourSides } from './sum-sides.js';

/** Says which sides hold no usable factor, because then there is no quadrant. */
export function checkSides(sides: FourSides): Issue[] {
  return factorKinds
    .filter((kind) => sides[kind] === null)
    .map((kind) => issueAt('side-empty', ['factors'], { kind }, 'warning'));
}
