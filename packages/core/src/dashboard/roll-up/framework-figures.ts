import type { Framework } from '../../framework/types.js';
import { mostRegionsFirst } from './explain.js';
import { versionKey, type FrameworkTally, type Tally } from './tally.js';
import type { DimensionRollUp, FrameworkRollUp } from './types.js';

/** The dimensions by framework, that of most regions first. */
export function frameworkFigures(
  { frameworks: tallies }: Tally,
  known: readonly Framework[],
): FrameworkRollUp[] {
  const byKey = new Map(known.map((framework) => [versionKey(framework), framework]));
  return [...tallies.values()]
    .map((tally) => figuresOf(tally, byKey.get(versionKey(tally))))
    .sort(mostRegionsFirst);
}

function figuresOf(tally: FrameworkTally, framework: Framework | undefined): FrameworkRollUp {
  const ids = framework?.dimensions.map(({ id }) => id) ?? [];
  const others = [...tally.dimensions.keys()].filter((id) => !ids.includes(id));
  return {
    id: tally.id,
    version: tally.version,
    known: framework !== undefined,
    regions: tally.regions,
    dimensions: [...ids, ...others.sort()].map((id) => dimensionOf(id, tally.dimensions.get(id))),
  };
}

function dimensionOf(
  dimensionId: string,
  sums: ReadonlyMap<string, number> | undefined,
): DimensionRollUp {
  const sum = (key: keyof DimensionRollUp) => sums?.get(key) ?? 0;
  return {
    dimensionId,
    problems: sum('problems'),
    needs: sum('needs'),
    innovations: sum('innovations'),
    strategies: sum('strategies'),
    programs: sum('programs'),
    budget: sum('budget'),
  };
}
