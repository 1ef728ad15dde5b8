import type { InnovationStage, FundingSource } from '../../masterplan/types.js';
import type { Quadrant } from '../../swot/types.js';
import type { RegionScore, UnscoredRegion } from './types.js';

/**
 * Running sums of one region, of a province or of all. A province adds its regions by code, the whole adds
 * its provinces by code: the shape of every sum follows from which regions are counted and from nothing
 * else. So one region's change redoes its province only, and leaves the very bits of a full recount.
 */
export interface Tally {
  regions: number;
  /** By the keys of `sumPaths`. */
  readonly sums: Map<string, number>;
  /** How many regions say something about a part that older summaries lack, by the keys of `laterParts`. */
  readonly told: Map<string, number>;
  readonly stages: Map<InnovationStage, number>;
  readonly years: Map<number, number>;
  readonly sources: Map<FundingSource, number>;
  readonly quadrants: Map<Quadrant | 'none', number>;
  /** Those of them whose position the scale may mislead. */
  readonly trapped: Map<Quadrant, number>;
  /** Σ mean × count: means of unequal lists are not added as they stand. */
  innovationProgress: number;
  programProgress: number;
  readonly frameworks: Map<string, FrameworkTally>;
  readonly instruments: Map<string, InstrumentTally>;
  readonly unscored: UnscoredRegion[];
}

export interface FrameworkTally {
  readonly id: string;
  readonly version: string;
  regions: number;
  /** By dimension, then by the names in `dimensionSums`. */
  readonly dimensions: Map<string, Map<string, number>>;
}

export interface InstrumentTally {
  readonly id: string;
  readonly version: string;
  sum: number;
  readonly bands: Map<string, number>;
  readonly elements: Map<string, { sum: number; regions: number }>;
  readonly scores: Omit<RegionScore, 'rank'>[];
}

export function emptyTally(): Tally {
  return {
    regions: 0,
    sums: new Map(),
    told: new Map(),
    stages: new Map(),
    years: new Map(),
    sources: new Map(),
    quadrants: new Map(),
    trapped: new Map(),
    innovationProgress: 0,
    programProgress: 0,
    frameworks: new Map(),
    instruments: new Map(),
    unscored: [],
  };
}

/** Two versions of a framework or instrument are two: they may differ in anything. */
export function versionKey({ id, version }: { readonly id: string; readonly version: string }) {
  return `${id} ${version}`;
}

/** The sum of tallies in the order they stand in. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.regions += tally.regions;
    addTo(total.sums, tally.sums);
    addTo(total.told, tally.told);
    addTo(total.stages, tally.stages);
    addTo(total.years, tally.years);
    addTo(total.sources, tally.sources);
    addTo(total.quadrants, tally.quadrants);
    addTo(total.trapped, tally.trapped);
    total.innovationProgress += tally.innovationProgress;
    total.programProgress += tally.programProgress;
    addFrameworks(total.frameworks, tally.frameworks);
    addInstruments(total.instruments, tally.instruments);
    total.unscored.push(...tally.unscored);
  }
  return total;
}

function addTo<Key>(total: Map<Key, number>, part: ReadonlyMap<Key, number>): void {
  for (const [key, value] of part) total.set(key, (total.get(key) ?? 0) + value);
}

function addFrameworks(
  total: Tally['frameworks'],
  part: ReadonlyMap<string, FrameworkTally>,
): void {
  for (const [key, { dimensions, id, regions, version }] of part) {
    const own = total.get(key) ?? newFramework(id, version);
    own.regions += regions;
    for (const [dimensionId, sums] of dimensions) {
      const sum = own.dimensions.get(dimensionId) ?? new Map<string, number>();
      addTo(sum, sums);
      own.dimensions.set(dimensionId, sum);
    }
    total.set(key, own);
  }
}

function newFramework(id: string, version: string): FrameworkTally {
  return { id, version, regions: 0, dimensions: new Map() };
}

function addInstruments(
  total: Tally['instruments'],
  part: ReadonlyMap<string, InstrumentTally>,
): void {
  for (const [key, { bands, elements, id, scores, sum, version }] of part) {
    const own = total.get(key) ?? newInstrument(id, version);
    own.sum += sum;
    addTo(own.bands, bands);
    for (const [elementId, element] of elements) {
      const before = own.elements.get(elementId) ?? { sum: 0, regions: 0 };
      const regions = before.regions + element.regions;
      own.elements.set(elementId, { sum: before.sum + element.sum, regions });
    }
    own.scores.push(...scores);
    total.set(key, own);
  }
}

export function newInstrument(id: string, version: string): InstrumentTally {
  return { id, version, sum: 0, bands: new Map(), elements: new Map(), scores: [] };
}
