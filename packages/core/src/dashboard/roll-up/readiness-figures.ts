import type { Framework } from '../../framework/types.js';
import { explainMean, mostRegionsFirst } from './explain.js';
import { versionKey, type InstrumentTally, type Tally } from './tally.js';
import type { ReadinessRollUp, RegionScore } from './types.js';

/** Readiness by instrument, that of most regions first. */
export function readinessFigures(
  { instruments }: Tally,
  frameworks: readonly Framework[],
): ReadinessRollUp[] {
  return [...instruments.values()]
    .flatMap((tally) => figuresOf(tally, frameworks))
    .sort((a, b) =>
      mostRegionsFirst(
        { ...a.instrument, regions: a.denominator },
        { ...b.instrument, regions: b.denominator },
      ),
    );
}

function figuresOf(tally: InstrumentTally, frameworks: readonly Framework[]): ReadinessRollUp[] {
  const ranking = rank(tally.scores);
  const highest = ranking[0];
  // Of several with the lowest score the first by code, as for the highest.
  const lowest = ranking.find(({ score }) => score === ranking.at(-1)?.score);
  if (highest === undefined || lowest === undefined) return [];
  const key = versionKey(tally);
  const known = frameworks.find(({ readiness }) => versionKey(readiness) === key)?.readiness;
  return [
    {
      instrument: { id: tally.id, version: tally.version },
      ...explainMean(tally.sum, ranking.length),
      median: median(ranking),
      lowest,
      highest,
      bands: inOrder(known?.bands, tally.bands).map((bandId) => ({
        bandId,
        regions: tally.bands.get(bandId) ?? 0,
      })),
      elements: inOrder(known?.elements, tally.elements).map((elementId) => {
        const { regions, sum } = tally.elements.get(elementId) ?? { regions: 0, sum: 0 };
        return { elementId, ...explainMean(sum, regions) };
      }),
      ranking,
    },
  ];
}

/** Highest first; of one score by code. Scores that are the same share a rank: 1, 1, 3. */
function rank(scores: InstrumentTally['scores']): RegionScore[] {
  const sorted = [...scores].sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  let current = 0;
  return sorted.map((own, at) => {
    if (sorted[at - 1]?.score !== own.score) current = at + 1;
    return { ...own, rank: current };
  });
}

function median(ranking: readonly RegionScore[]): number {
  const upper = ranking[Math.floor((ranking.length - 1) / 2)]?.score ?? 0;
  const lower = ranking[Math.floor(ranking.length / 2)]?.score ?? 0;
  return (lower + upper) / 2;
}

/** All of a known instrument in its order, then what else occurs, by id. */
function inOrder(
  known: readonly { readonly id: string }[] | undefined,
  found: ReadonlyMap<string, unknown>,
): string[] {
  const ids = (known ?? []).map(({ id }) => id);
  const others = [...found.keys()].filter((id) => !ids.includes(id));
  return [...ids, ...others.sort()];
}
