import { expect, it } from 'vitest';
import { unapprovedStates } from './unapproved-states';

it('counts what nobody has approved, and names no state without items', () => {
  const states = { draft: 12, submitted: 0, returned: 1, approved: 7, locked: 3 };
  expect(unapprovedStates(states)).toEqual([
    { state: 'draft', count: 12 },
    { state: 'returned', count: 1 },
  ]);
  expect(unapprovedStates({ ...states, draft: 0, returned: 0 })).toEqual([]);
});
