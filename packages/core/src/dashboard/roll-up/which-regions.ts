import { requireMoment } from '../../date/require-moment.js';
import type { HeldRegion } from './hold-region.js';
import type { LeftOutRegion, RegionsSummary } from './types.js';

type Which = Pick<RegionsSummary, 'given' | 'counted' | 'leftOut' | 'expected' | 'asOf'>;

/** Which regions stand behind the figures, and which don't. `held` is by code, in order. */
export function whichRegions(
  held: ReadonlyMap<string, HeldRegion>,
  expected: readonly string[] | undefined,
): Which {
  const regions = [...held.values()];
  const counted = regions.flatMap((region) => region.counted ?? []);
  const wanted = new Set(expected);
  const withoutPlan = [...wanted].filter((code) => !held.has(code)).map(noPlan);
  const leftOut = [...regions.flatMap((region) => region.leftOut), ...withoutPlan];
  return {
    given: regions.reduce((sum, { given }) => sum + given, 0),
    counted: counted.map(({ code, masterplanId, name }) => ({ code, name, masterplanId })),
    leftOut: leftOut.sort(byPlace),
    expected: expected === undefined ? null : expectedOf(counted, wanted),
    asOf: spanOf(counted.map(({ asOf }) => asOf)),
  };
}

function noPlan(code: string): LeftOutRegion {
  return { code, name: null, masterplanId: null, reason: 'no-plan', issues: [] };
}

function expectedOf(
  counted: readonly { readonly code: string }[],
  wanted: ReadonlySet<string>,
): NonNullable<Which['expected']> {
  const found = counted.filter(({ code }) => wanted.has(code)).length;
  return {
    regions: wanted.size,
    counted: found,
    share: wanted.size === 0 ? null : found / wanted.size,
    unexpected: counted.map(({ code }) => code).filter((code) => !wanted.has(code)),
  };
}

/** One moment can be written in two ways; then the text decides, so that the order of regions doesn't. */
function spanOf(moments: readonly string[]): Which['asOf'] {
  const inOrder = [...moments].sort(
    (a, b) => requireMoment(a) - requireMoment(b) || (a < b ? -1 : Number(a > b)),
  );
  const [earliest] = inOrder;
  const latest = inOrder.at(-1);
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

/** By code; several of one region by what they are, so that the order they were given in decides nothing. */
function byPlace(a: LeftOutRegion, b: LeftOutRegion): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : Number(one > other);
}
