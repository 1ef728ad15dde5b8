import { groupBy } from '../roll-up/group-by.js';
import type { RegionClassCounts, RegionClasses, RegionFigure } from './types.js';

/**
 * How many regions of a map are in each class, and how many have nothing to show: in all, and by province. Only
 * the regions of the map count, each once, whatever else is given.
 *
 * @param codes The regions of the map.
 * @param figures What is known of them; those that `classes` were made of.
 *
 * @example
 * const figures = readRegionFigures([{ code: '32.78', progress: 80 }, { code: '32.06' }]);
 * if (figures.ok) {
 *   const classes = regionClasses(figures.regions, 'progress');
 *   countRegionClasses(['32.78', '32.06', '32.07'], figures.regions, classes).whole;
 *   // { regions: 3, counts: [0, 0, 0, 1], known: 1, unknown: 1, without: 1 }
 * }
 */
export function countRegionClasses(
  codes: readonly string[],
  figures: readonly RegionFigure[],
  classes: RegionClasses,
): {
  readonly whole: RegionClassCounts;
  /** By the code of the province, in the order in which the map names them. */
  readonly provinces: ReadonlyMap<string, RegionClassCounts>;
} {
  const given = new Set(figures.map(({ code }) => code));
  const all = [...new Set(codes)];
  const provinces = [...groupBy(all, (code) => code.slice(0, 2))].map(
    ([province, own]) => [province, count(own, given, classes)] as const,
  );
  return { whole: count(all, given, classes), provinces: new Map(provinces) };
}

function count(
  codes: readonly string[],
  given: ReadonlySet<string>,
  { classes, classOf }: RegionClasses,
): RegionClassCounts {
  const counts = classes.map(() => 0);
  let known = 0;
  let unknown = 0;
  for (const code of codes) {
    const place = classOf.get(code);
    if (place !== undefined) {
      counts[place] = (counts[place] ?? 0) + 1;
      known += 1;
    } else if (given.has(code)) unknown += 1;
  }
  return {
    regions: codes.length,
    counts,
    known,
    unknown,
    without: codes.length - known - unknown,
  };
}
