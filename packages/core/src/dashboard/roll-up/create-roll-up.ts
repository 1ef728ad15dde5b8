import { frameworks as builtIn } from '../../framework/frameworks.js';
import type { StoredSummary } from '../stored-summary.js';
import { regionCode } from './decide-region.js';
import { groupBy } from './group-by.js';
import { holdRegion, type HeldRegion } from './hold-region.js';
import { regionsFigures } from './regions-figures.js';
import { addTallies, type Tally } from './tally.js';
import type { ProvinceRollUp, RegionsSummary, RollUpOptions } from './types.js';
import { whichRegions } from './which-regions.js';

/**
 * Regions that are rolled up again and again while one of them changes.
 *
 * @example
 * const rolled: RollUp = createRollUp([]);
 * rolled.summary.regions; // 0
 */
export interface RollUp {
  /** What {@link rollUp} would give for the summaries now held, bit for bit. */
  readonly summary: RegionsSummary;
  /** Takes a summary for its region, in place of whatever was held for that region. */
  readonly update: (summary: StoredSummary) => void;
  /** Forgets a region by its code; one that isn't held is no error. */
  readonly remove: (code: string) => void;
}

/**
 * Rolls up regions and keeps what was added up, so that one region's change reads no other summary again: it
 * redoes its own figures, the sums of its province and the sum of the provinces. The result is the very bits
 * of a full recount, as every sum has one shape: regions by code within a province, provinces by code.
 *
 * @example
 * const plan = summariseMasterplan(masterplan, { asOf: '2026-11-23' });
 * const rolled = createRollUp([], { includeSamples: true });
 * rolled.update(plan);
 * rolled.summary.regions; // 1
 * rolled.remove(plan.region.code);
 * rolled.summary.regions; // 0
 */
export function createRollUp(
  summaries: readonly StoredSummary[],
  { expected, frameworks = builtIn, includeSamples = false }: RollUpOptions = {},
): RollUp {
  const held = new Map<string, HeldRegion>();
  const provinces = new Map<string, HeldProvince>();
  let current: RegionsSummary | null = null;

  function put(code: string, given: readonly StoredSummary[]): void {
    current = null;
    provinces.delete(provinceOf(code));
    if (given.length === 0) held.delete(code);
    else held.set(code, holdRegion(given, includeSamples));
  }

  function summarise(): RegionsSummary {
    const regions = sorted(held);
    const counted = [...regions.values()].flatMap((region) => region.counted ?? []);
    for (const [provinceCode, own] of groupBy(counted, ({ code }) => provinceOf(code))) {
      if (provinces.has(provinceCode)) continue;
      const tally = addTallies(own.map((region) => region.tally));
      const figures = { provinceCode, ...regionsFigures(tally, frameworks) };
      provinces.set(provinceCode, { tally, figures });
    }
    const inOrder = [...sorted(provinces).values()];
    return {
      ...regionsFigures(addTallies(inOrder.map(({ tally }) => tally)), frameworks),
      ...whichRegions(regions, expected),
      provinces: inOrder.map(({ figures }) => figures),
    };
  }

  for (const [code, given] of groupBy(summaries, regionCode)) put(code, given);
  return {
    get summary() {
      current ??= summarise();
      return current;
    },
    update: (summary) => {
      put(regionCode(summary), [summary]);
    },
    remove: (code) => {
      put(code, []);
    },
  };
}

/** A province whose regions haven't changed since it was added up. */
interface HeldProvince {
  readonly tally: Tally;
  readonly figures: ProvinceRollUp;
}

function provinceOf(code: string): string {
  return code.slice(0, 2);
}

function sorted<Value>(byCode: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...byCode].sort(([a], [b]) => (a < b ? -1 : 1)));
}
