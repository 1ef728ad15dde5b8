import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../testing/full-plan.js';
import { itemStates } from '../choices.js';
import type { ItemState, Masterplan } from '../types.js';
import { itemListNames } from '../item/item-lists.js';
import { countUnapproved, unapprovedStates } from './count-unapproved.js';

const plan = fullPlan();

/** The full plan with the states that `stateOf` gives its items, one after the other. */
function withStates(stateOf: (index: number) => ItemState): Masterplan {
  let index = 0;
  const set = <Item>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, state: stateOf((index += 1)) }));
  return {
    ...plan,
    problems: set(plan.problems),
    needs: set(plan.needs),
    innovations: set(plan.innovations),
    readiness: set(plan.readiness),
    swot: set(plan.swot),
    strategies: set(plan.strategies),
    programs: set(plan.programs),
    evaluations: set(plan.evaluations),
  };
}

const size = itemListNames.reduce((sum, list) => sum + plan[list].length, 0);

describe('what nobody has approved', () => {
  it('is nothing where everything is approved or locked', () => {
    const settled = withStates((index) => (index % 2 === 0 ? 'approved' : 'locked'));
    expect(countUnapproved(settled)).toEqual({ total: 0, lists: [] });
  });

  it.each(unapprovedStates)('is every item of every list while all are %s', (state) => {
    const counted = countUnapproved(withStates(() => state));
    expect(counted.total).toBe(size);
    expect(counted.lists.map(({ list }) => list)).toEqual(itemListNames);
    for (const { list, ...counts } of counted.lists) {
      expect(counts).toEqual({
        draft: 0,
        submitted: 0,
        returned: 0,
        [state]: plan[list].length,
      });
    }
  });

  it('comes to the total of its lists, and leaves out no item that is not settled', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...itemStates), { minLength: size, maxLength: size }),
        (states) => {
          const mixed = withStates((index) => states[index - 1] ?? 'draft');
          const { lists, total } = countUnapproved(mixed);
          const settled = states.filter((state) => state === 'approved' || state === 'locked');
          expect(total).toBe(size - settled.length);
          const parts = lists.flatMap(({ draft, returned, submitted }) => [
            draft,
            submitted,
            returned,
          ]);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          expect(
            lists.every(({ draft, returned, submitted }) => draft + returned + submitted),
          ).toBe(true);
        },
      ),
    );
  });
});
