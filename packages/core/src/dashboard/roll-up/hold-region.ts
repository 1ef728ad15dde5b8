import type { StoredSummary } from '../stored-summary.js';
import { decideRegion } from './decide-region.js';
import type { Tally } from './tally.js';
import { tallySummary } from './tally-summary.js';
import type { CountedRegion, LeftOutRegion } from './types.js';

/** What is kept of a region, so that its summaries are read once. */
export interface HeldRegion {
  /** How many summaries were given for it. */
  readonly given: number;
  /** The one that counts; `null` when none does. */
  readonly counted: (CountedRegion & { readonly asOf: string; readonly tally: Tally }) | null;
  readonly leftOut: readonly LeftOutRegion[];
}

export function holdRegion(
  summaries: readonly StoredSummary[],
  includeSamples: boolean,
): HeldRegion {
  const { chosen, leftOut } = decideRegion(summaries, includeSamples);
  const given = summaries.length;
  if (chosen === null) return { given, counted: null, leftOut };
  const { asOf, id, region } = chosen;
  const tally = tallySummary(chosen);
  return {
    given,
    counted: { code: region.code, name: region.name, masterplanId: id, asOf, tally },
    leftOut,
  };
}
