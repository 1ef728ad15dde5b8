import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegionFigures } from './read-region-figures.js';
import { regionClasses } from './region-classes.js';
import { regionMeasures, type RegionFigure } from './types.js';

function figures(entries: readonly Partial<RegionFigure>[]): readonly RegionFigure[] {
  const result = readRegionFigures(
    entries.map((entry, index) => ({ code: `32.${String(index + 10)}`, ...entry })),
  );
  return result.ok ? result.regions : [];
}

describe('regionClasses', () => {
  it('shades readiness by bands', () => {
    const regions = figures([
      { readiness: 3.27, bandId: 'fairly-ready' },
      { readiness: 5, bandId: 'ready' },
      { readiness: null },
      { readiness: 2, bandId: 'elsewhere' },
    ]);
    const { classes, classOf, unknown } = regionClasses(regions, 'readiness');
    expect(classes.map(({ id, regions: count }) => [id, count])).toEqual([
      ['not-ready', 0],
      ['less-ready', 0],
      ['fairly-ready', 1],
      ['ready', 1],
    ]);
    expect([...classOf]).toEqual([
      ['32.10', 2],
      ['32.11', 3],
    ]);
    expect(unknown).toBe(2);
  });

  it('shades progress by quarters of a hundred', () => {
    const regions = figures([0, 24.9, 25, 99, 100].map((progress) => ({ progress })));
    const { classes, classOf } = regionClasses(regions, 'progress');
    expect([...classOf.values()]).toEqual([0, 0, 1, 3, 3]);
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [0, 25],
      [25, 50],
      [50, 75],
      [75, 100],
    ]);
  });

  it('shades innovations by quarters of the regions', () => {
    const regions = figures([3, 8, 1, 40, 12, 5, 30, 20].map((innovations) => ({ innovations })));
    const { classes, classOf } = regionClasses(regions, 'innovations');
    expect(classes.map(({ from, to, regions: count }) => [from, to, count])).toEqual([
      [1, 3, 1],
      [3, 8, 2],
      [8, 20, 2],
      [20, 40, 3],
    ]);
    expect(classOf.get('32.13')).toBe(3);
    expect(regionClasses(figures([{ innovations: 4 }]), 'innovations').classes).toEqual([
      { id: '1', from: 4, to: 4, regions: 1 },
    ]);
    expect(regionClasses(figures([{}]), 'innovations').classes).toEqual([]);
  });

  it('names quadrants, and whoever has a plan', () => {
    const regions = figures([{ quadrant: 'WO' }, {}]);
    expect(regionClasses(regions, 'quadrant').classOf).toEqual(new Map([['32.10', 2]]));
    expect(regionClasses(regions, 'plan').classes).toEqual([
      { id: 'plan', from: null, to: null, regions: 2 },
    ]);
  });

  it('puts every region into one class or counts it as unknown', () => {
    const region = fc.record({
      innovations: fc.option(fc.nat(500)),
      progress: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    });
    fc.assert(
      fc.property(
        fc.array(region, { maxLength: 60 }),
        fc.constantFrom(...regionMeasures),
        (given, measure) => {
          const regions = figures(given);
          const { classes, classOf, unknown } = regionClasses(regions, measure);
          expect(classes.reduce((sum, entry) => sum + entry.regions, 0)).toBe(classOf.size);
          expect(classOf.size + unknown).toBe(regions.length);
        },
      ),
    );
  });
});
