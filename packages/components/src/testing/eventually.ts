import { vi } from 'vitest';

/** Looks again until it doesn't throw: what comes on demand comes late on a slow machine. */
export function eventually<Found>(look: () => Found | Promise<Found>): Promise<Found> {
  return vi.waitFor(look, { timeout: 15_000 });
}
