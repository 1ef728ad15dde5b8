/** Half the side of the drawing's square, and the radius of its outermost ring. */
export const half = 160;
export const radius = 128;

/** The rings: the levels of the scale. */
export const levels = [1, 2, 3, 4, 5] as const;
const highest = 5;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on a spoke, the first spoke straight up and the others clockwise; the centre is 0, 0. */
export function pointAt(index: number, count: number, distance: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: tidy(distance * Math.cos(angle)), y: tidy(distance * Math.sin(angle)) };
}

/** The middle of a ring's edge between the last spoke and the first. */
export function betweenSpokes(count: number, distance: number): Point {
  const last = pointAt(count - 1, count, distance);
  const first = pointAt(0, count, distance);
  return { x: tidy((last.x + first.x) / 2), y: tidy((last.y + first.y) / 2) };
}

/** How far from the centre a level lies. */
export function distanceOf(level: number): number {
  return (radius * level) / highest;
}

/** A closed ring through all spokes at one distance. */
export function ring(count: number, distance: number): string {
  const points = Array.from({ length: count }, (_, index) => pointAt(index, count, distance));
  return `M${points.map(pair).join('L')}Z`;
}

/** Lines from the centre along some of the spokes. */
export function spokes(count: number, which: readonly number[]): string {
  return which.map((index) => `M0 0L${pair(pointAt(index, count, radius))}`).join('');
}

type Values = readonly (number | null)[];

/**
 * The line through the rated values. It breaks at a spoke that isn't rated: a gap, not a zero. One that
 * goes all the way round is closed.
 */
export function outline(values: Values): string {
  return segments(values)
    .map(([from, to]) => `M${pair(from)}L${pair(to)}`)
    .join('');
}

/** The area between the centre and every unbroken stretch of that line. */
export function area(values: Values): string {
  return segments(values)
    .map(([from, to]) => `M0 0L${pair(from)}L${pair(to)}Z`)
    .join('');
}

/** A small diamond on every value that there is. */
export function diamonds(values: Values): string {
  return values
    .flatMap((value, index) => {
      if (value === null) return [];
      const { x, y } = pointAt(index, values.length, distanceOf(value));
      return [`M${pair({ x, y: tidy(y - 5) })}l5 5l-5 5l-5-5z`];
    })
    .join('');
}

/** Stretches between neighbouring spokes that are both rated; two spokes share one stretch. */
function segments(values: Values): (readonly [Point, Point])[] {
  const count = values.length;
  const starts = count > 2 ? values : values.slice(0, -1);
  const result: [Point, Point][] = [];
  for (const [index, from] of starts.entries()) {
    const next = (index + 1) % count;
    const to = values[next] ?? null;
    if (from === null || to === null) continue;
    result.push([pointAt(index, count, distanceOf(from)), pointAt(next, count, distanceOf(to))]);
  }
  return result;
}

function pair({ x, y }: Point): string {
  return `${x} ${y}`;
}

/** Two decimals are finer than any screen, and keep the markup short. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
