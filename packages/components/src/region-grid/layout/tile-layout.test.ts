import { provinces, regencies } from '@kotacerdas/core/region';
import { expect, test } from 'vitest';
import { blocks } from './blocks.js';
import { pitch, tileLayout } from './tile-layout.js';

const layout = tileLayout();

test('every kabupaten and kota has a tile, every province a name', () => {
  expect(layout.shapes.map(({ code }) => code).sort()).toEqual(
    regencies.map(({ code }) => code).sort(),
  );
  expect(layout.labels).toHaveLength(38);
  expect(Object.keys(blocks).sort()).toEqual(provinces.map(({ code }) => code).sort());
});

test('no tile lies on another, or on the name of a province', () => {
  const taken = new Map<string, string>();
  const collisions: string[] = [];
  const take = (x: number, y: number, name: string) => {
    const place = `${Math.round(x)} ${Math.round(y)}`;
    const other = taken.get(place);
    if (other !== undefined) collisions.push(`${name} on ${other} at ${place}`);
    taken.set(place, name);
  };
  for (const { code, left, top } of layout.shapes) take(left / pitch, top / pitch, code);
  for (const { provinceCode, text } of layout.labels) {
    const [x, y] = blocks[provinceCode] ?? [0, 0];
    // A letter is about 0.45 tiles wide.
    for (let column = 0; column < Math.ceil(text.length * 0.45); column += 1) {
      take(x + column, y, text);
    }
  }
  expect(collisions).toEqual([]);
});

test('provinces are kept apart: no tile touches one of another province', () => {
  const places = new Map(
    layout.shapes.map(({ left, provinceCode, top }) => [
      `${left / pitch} ${top / pitch}`,
      provinceCode,
    ]),
  );
  const touching = layout.shapes.filter(({ left, provinceCode, top }) =>
    [
      [1, 0],
      [0, 1],
    ].some(([x = 0, y = 0]) => {
      const other = places.get(`${left / pitch + x} ${top / pitch + y}`);
      return other !== undefined && other !== provinceCode;
    }),
  );
  expect(touching.map(({ name }) => name)).toEqual([]);
});

test('the west lies left of the east, the north above the south', () => {
  const place = (code: string) => {
    const [x = 0, y = 0] = blocks[code] ?? [];
    return { x, y };
  };
  expect(place('11').x).toBeLessThan(place('35').x);
  expect(place('35').x).toBeLessThan(place('91').x);
  expect(place('71').y).toBeLessThan(place('53').y);
});
