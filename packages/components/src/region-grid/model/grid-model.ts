import type { Band } from '@kotacerdas/core/framework';
import {
  countRegionClasses,
  regionClasses,
  type RegionClassCounts,
  type RegionClasses,
  type RegionFigure,
  type RegionMeasure,
} from '@kotacerdas/core/dashboard';
import { findRegion } from '@kotacerdas/core/region';
import type { Layout } from '../layout/types.js';

/** What is known of the regions of a map, sorted by one measure. */
export interface GridModel {
  readonly measure: RegionMeasure;
  /** By code, those of provinces too. */
  readonly figures: ReadonlyMap<string, RegionFigure>;
  readonly classes: RegionClasses;
  readonly whole: RegionClassCounts;
  readonly provinces: ReadonlyMap<string, RegionClassCounts>;
  readonly bands: readonly Band[] | null;
  /** Codes with figures that have no place here. */
  readonly unplaced: readonly string[];
  readonly sample: boolean;
}

/** Sorts the regions that have a place on the map; a plan of a whole province is known, but has no tile. */
export function gridModel(
  regions: readonly RegionFigure[],
  { shapes }: Layout,
  measure: RegionMeasure,
  bands: readonly Band[] | null,
): GridModel {
  const codes = new Set(shapes.map(({ code }) => code));
  const placed = regions.filter(({ code }) => codes.has(code));
  const classes = regionClasses(placed, measure, bands ?? undefined);
  const { provinces, whole } = countRegionClasses([...codes], placed, classes);
  const isProvince = (code: string) => provinces.has(code) && findRegion(code) !== null;
  return {
    measure,
    figures: new Map(regions.map((region) => [region.code, region])),
    classes,
    whole,
    provinces,
    bands,
    unplaced: regions
      .filter(({ code }) => !codes.has(code) && !isProvince(code))
      .map(({ code }) => code),
    sample: regions.some(({ sample }) => sample),
  };
}
