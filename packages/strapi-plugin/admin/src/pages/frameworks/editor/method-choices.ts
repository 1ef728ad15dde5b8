import type { Framework } from '@kotacerdas/core/framework';

type Method = Framework['swot']['method'];
type Choice = Exclude<keyof Method, 'weightTolerance'>;

/** The ways in which SWOT analyses can be read, the usual one first. */
export const methodChoices = {
  weightUnit: ['fraction', 'percent'],
  ratingScale: ['one-to-four', 'one-to-five', 'signed'],
  ratingDirection: ['reversed', 'magnitude'],
  coordinates: ['difference', 'half-difference', 'swapped', 'threshold'],
  quadrantNaming: ['rangkuti', 'pearce-robinson', 'cartesian'],
} as const satisfies { [Name in Choice]: readonly Method[Name][] };
