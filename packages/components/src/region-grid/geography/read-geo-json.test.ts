import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGeoJson } from './read-geo-json.js';

const square = [
  [106, -6],
  [107, -6],
  [107, -7],
  [106, -6],
];
const feature = (properties: unknown, geometry: unknown, id?: unknown) => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const polygon = { type: 'Polygon', coordinates: [square] };
const read = (...features: unknown[]) => readGeoJson({ type: 'FeatureCollection', features }, null);

describe('readGeoJson', () => {
  test.each([
    [{ code: '32.78' }],
    [{ KODE: 3278 }],
    [{ kode_kab: '3278' }],
    [{ ADM2_PCODE: 'ID3278' }],
  ])('finds the code in %o', (properties) => {
    expect(read(feature(properties, polygon))?.map(({ code }) => code)).toEqual(['32.78']);
  });

  test('finds the code in a property that the page names, or in the id of the feature', () => {
    const map = { features: [feature({ wilayah: '3278', code: '11.01' }, polygon)] };
    expect(readGeoJson(map, 'wilayah')?.[0]?.code).toBe('32.78');
    expect(read(feature(null, polygon, '32.78'))?.[0]?.code).toBe('32.78');
  });

  test('takes every island of a region, also from features of their own', () => {
    const islands = { type: 'MultiPolygon', coordinates: [[square], [square, square]] };
    const boundaries = read(
      feature({ code: '21.01', NAMOBJ: 'Bintan' }, islands),
      feature({ code: '21.01' }, polygon),
    );
    expect(boundaries).toHaveLength(1);
    expect(boundaries?.[0]?.rings).toHaveLength(4);
    expect(boundaries?.[0]?.name).toBe('Bintan');
  });

  test('leaves out what has no code, no polygon or no place on earth', () => {
    expect(
      read(
        feature({ code: '32' }, polygon),
        feature({ code: '32.01' }, { type: 'Point', coordinates: [106, -6] }),
        feature({ code: '32.02' }, { type: 'Polygon', coordinates: [[[999, 0], ['x', 1], null]] }),
        feature({ code: '32.03' }, null),
        null,
        7,
      ),
    ).toBeNull();
  });

  test('is never surprised', () => {
    fc.assert(
      fc.property(fc.anything(), fc.option(fc.string()), (input, property) => {
        expect(() => readGeoJson(input, property)).not.toThrow();
        expect(readGeoJson({ features: [input] }, property)).toBeNull();
      }),
    );
  });
});
