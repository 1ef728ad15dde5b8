import type { ReadinessAnswer, ReadinessLevel } from '@kotacerdas/core/readiness';

export const levels = [1, 2, 3, 4, 5] as const satisfies readonly ReadinessLevel[];

/** The lowest and the highest. */
export const levelEnds = [levels[0], levels[4]] as const;

/** A level out of the value of a field, or out of what was stored. */
export function readLevel(value: unknown): ReadinessLevel | null {
  return levels.find((level) => level === value || String(level) === value) ?? null;
}

export function readCurrent(value: unknown): ReadinessAnswer {
  return value === 'not-applicable' ? value : readLevel(value);
}
