import { readinessBands } from '../../framework/instrument/bands.js';
import type { Band } from '../../framework/types.js';
import { quadrants } from '../../swot/quadrant-index.js';
import type { RegionClass, RegionClasses, RegionFigure, RegionMeasure } from './types.js';

/**
 * Sorts regions into classes to be shaded alike: readiness by the bands of the framework, the quadrant by its
 * name, progress by quarters of 100, innovations by quarters of the regions (classes of about the same number of
 * regions; our own proposal). Every region has a plan if it is given at all.
 *
 * @param bands Those of the framework, the lowest first; the built-in ones if left out.
 *
 * @example
 * const figures = readRegionFigures([{ code: '32.78', progress: 80 }, { code: '32.06' }]);
 * if (figures.ok) regionClasses(figures.regions, 'progress').classOf.get('32.78'); // 3
 */
export function regionClasses(
  regions: readonly RegionFigure[],
  measure: RegionMeasure,
  bands: readonly Band[] = readinessBands,
): RegionClasses {
  switch (measure) {
    case 'plan':
      return sort(regions, measure, [{ id: 'plan' }], () => 0);
    case 'readiness':
      return sort(regions, measure, bands.map(bandClass), ({ bandId, readiness }) =>
        readiness === null ? -1 : bands.findIndex(({ id }) => id === bandId),
      );
    case 'quadrant':
      return sort(
        regions,
        measure,
        quadrants.map((id) => ({ id })),
        (region) => quadrants.findIndex((id) => id === region.quadrant),
      );
    case 'innovations':
      return ranges(
        regions,
        measure,
        quarters(regions.flatMap((region) => region.innovations ?? [])),
      );
    case 'progress':
      return ranges(regions, measure, [0, 25, 50, 75, 100]);
  }
}

type Limits = { readonly id: string; readonly from?: number; readonly to?: number };

function bandClass({ below, from, id }: Band): Limits {
  return { id, from, to: below };
}

/** From one border to the next; the last class has its upper border too. */
function ranges(
  regions: readonly RegionFigure[],
  measure: 'innovations' | 'progress',
  borders: readonly number[],
): RegionClasses {
  const lower = borders.slice(0, Math.max(1, borders.length - 1));
  const classes = lower.map((from, index) => ({
    id: String(index + 1),
    from,
    to: borders[index + 1] ?? from,
  }));
  return sort(regions, measure, borders.length === 0 ? [] : classes, (region) => {
    const value = region[measure];
    return value === null ? -1 : lower.findLastIndex((from) => from <= value);
  });
}

/** The least value, the quartiles by nearest rank, and the greatest; each once. */
function quarters(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const borders = [0, 0.25, 0.5, 0.75, 1].flatMap(
    (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? [],
  );
  return [...new Set(borders)];
}

function sort(
  regions: readonly RegionFigure[],
  measure: RegionMeasure,
  limits: readonly Limits[],
  place: (region: RegionFigure) => number,
): RegionClasses {
  const classOf = new Map<string, number>();
  const counts = limits.map(() => 0);
  for (const region of regions) {
    const index = place(region);
    const count = counts[index];
    if (count === undefined) continue;
    counts[index] = count + 1;
    classOf.set(region.code, index);
  }
  const classes: RegionClass[] = limits.map(({ from = null, id, to = null }, index) => ({
    id,
    from,
    to,
    regions: counts[index] ?? 0,
  }));
  return { measure, classes, classOf, unknown: regions.length - classOf.size };
}
