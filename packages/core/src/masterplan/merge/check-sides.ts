import type { Issue } from '../../issue/issue.js';
import { issuesFromZod } from '../../issue/issues-from-zod.js';
import { valueAt } from '../../issue/value-at.js';
import { error } from '../check/check.js';
import { masterplanSchema } from '../schema/masterplan.js';
import type { MergeSides } from './types.js';

const sideNames = ['base', 'ours', 'theirs'] as const satisfies readonly (keyof MergeSides)[];

/** Why three values can't be merged: one is no plan, or they are no versions of one plan. */
export function checkSides(sides: MergeSides): readonly Issue[] {
  // Two sides are often the same object; looking at it once is enough.
  const looked = new Map<unknown, readonly Issue[]>();
  const misshapen = sideNames.flatMap((name) => {
    const side = sides[name];
    const faults = looked.get(side) ?? faultsOf(side);
    looked.set(side, faults);
    return faults.map((issue) => ({ ...issue, path: [name, ...issue.path] }));
  });
  return misshapen.length > 0 ? misshapen : checkOrigin(sides);
}

function faultsOf(side: unknown): readonly Issue[] {
  const found = valueAt(side, ['schemaVersion']);
  if (typeof found === 'number' && found !== 1) {
    return [error('schema-version-unsupported', ['schemaVersion'], { found, expected: 1 })];
  }
  const parsed = masterplanSchema.safeParse(side);
  return parsed.success ? [] : issuesFromZod(parsed.error, side);
}

/**
 * Only versions of one plan have a common beginning to merge from. The region counts, too: plans of two regions
 * may well have one id.
 */
function checkOrigin({ base, ...others }: MergeSides): Issue[] {
  return (['ours', 'theirs'] as const).flatMap((name) => {
    const { id, region } = others[name];
    return [
      ...differing('plan-differs', [name, 'id'], base.id, id),
      ...differing('region-differs', [name, 'region', 'code'], base.region.code, region.code),
    ];
  });
}

function differing(
  code: 'plan-differs' | 'region-differs',
  path: Issue['path'],
  before: string,
  after: string,
): Issue[] {
  return before === after ? [] : [error(code, path, { before, after })];
}
