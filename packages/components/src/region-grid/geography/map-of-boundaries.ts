import { findRegion } from '@kotacerdas/core/region';
import type { Layout, Shape } from '../layout/types.js';
import type { Boundary, Ring } from './read-geo-json.js';

/** The width of the drawing; details below a unit are left out. */
const width = 1000;
const detail = 0.7;

/**
 * Boundaries as a drawing. Around the equator a degree is about as wide as it is high, so longitude and
 * latitude are drawn as they are.
 */
export function mapOfBoundaries(boundaries: readonly Boundary[]): Layout {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const { rings } of boundaries) {
    for (const ring of rings) {
      for (const [longitude, latitude] of ring) {
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
      }
    }
  }
  const scale = width / Math.max(east - west, 1e-6);
  const place = ([longitude, latitude]: Ring[number]): Point => [
    (longitude - west) * scale,
    (north - latitude) * scale,
  ];
  return {
    kind: 'outlines',
    width,
    height: Math.max((north - south) * scale, 1),
    shapes: boundaries.map((boundary) => shapeOf(boundary, place)),
    labels: [],
  };
}

type Point = readonly [x: number, y: number];

function shapeOf({ code, name, rings }: Boundary, place: (point: Ring[number]) => Point): Shape {
  const drawn = rings.map((ring) => thin(ring.map(place)));
  const [left, right] = rangeOf(drawn.flatMap((ring) => ring.map(([x]) => x)));
  const [top, bottom] = rangeOf(drawn.flatMap((ring) => ring.map(([, y]) => y)));
  // Of islands the largest says where the region is.
  const largest = drawn.reduce((one, other) => (other.length > one.length ? other : one), []);
  const [west, east] = rangeOf(largest.map(([x]) => x));
  const [north, south] = rangeOf(largest.map(([, y]) => y));
  return {
    code,
    name: findRegion(code)?.name ?? name ?? code,
    provinceCode: code.slice(0, 2),
    outline: drawn.map(pathOf).join(''),
    x: (west + east) / 2,
    y: (north + south) / 2,
    left,
    top,
    right,
    bottom,
  };
}

/** Leaves out points that lie too close to the one before to be seen. */
function thin(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= detail) {
      kept.push(point);
    }
  }
  return kept;
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}z`;
}

// Spreading a long list into Math.min overflows the stack.
function rangeOf(values: readonly number[]): readonly [least: number, greatest: number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}
