import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewBox } from '../layout/view-box.js';
import { mapOfBoundaries } from './map-of-boundaries.js';
import type { Boundary } from './read-geo-json.js';

const boundary = (code: string, ring: Boundary['rings'][number], name: string | null = null) => ({
  code,
  name,
  rings: [ring],
});

const square = (longitude: number, latitude: number) =>
  [
    [longitude, latitude],
    [longitude + 1, latitude],
    [longitude + 1, latitude - 1],
    [longitude, latitude - 1],
  ] as const;

test('north is up, east is right, and names are those of the list', () => {
  const map = mapOfBoundaries([
    boundary('32.78', square(106, -6)),
    boundary('99.01', square(108, -7), 'Daerah baru'),
    boundary('99.02', square(107, -7)),
  ]);
  const [tasikmalaya, other, nameless] = map.shapes;
  expect([tasikmalaya?.name, other?.name, nameless?.name]).toEqual([
    'Kota Tasikmalaya',
    'Daerah baru',
    '99.02',
  ]);
  expect(tasikmalaya?.x).toBeLessThan(other?.x ?? 0);
  expect(tasikmalaya?.y).toBeLessThan(other?.y ?? 0);
  expect([map.width, map.height]).toEqual([1000, expect.closeTo(2000 / 3, 6)]);
});

test('what is shown of a province holds all of it', () => {
  const map = mapOfBoundaries([
    boundary('32.78', square(106, -6)),
    boundary('33.01', square(112, -3)),
  ]);
  const { bottom, left, right, top } = viewBox(map, '33');
  const own = map.shapes[1];
  expect(left).toBeLessThan(own?.left ?? 0);
  expect(right).toBeGreaterThan(own?.right ?? 0);
  expect(top).toBeLessThan(own?.top ?? 0);
  expect(bottom).toBeGreaterThan(own?.bottom ?? 0);
  expect(viewBox(map, 'nowhere').right).toBeGreaterThan(map.width);
});

test('everything lies within the drawing, and all numbers are numbers', () => {
  const point = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(point, { minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 6 }),
      (rings) => {
        const map = mapOfBoundaries(rings.map((ring, index) => boundary(`32.${10 + index}`, ring)));
        for (const { bottom, left, outline, right, top } of map.shapes) {
          expect(outline).not.toMatch(/NaN|Infinity/);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(map.width + 1e-6);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(map.height + 1e-6);
        }
      },
    ),
  );
});
