import type { MasterplanSummary } from '@kotacerdas/core/dashboard';

const waiting = ['draft', 'submitted', 'returned'] as const;

/** How many items would be published that nobody has approved, by where they stand; none that are 0. */
export function unapprovedStates(states: MasterplanSummary['states']) {
  return waiting.map((state) => ({ state, count: states[state] })).filter(({ count }) => count > 0);
}
