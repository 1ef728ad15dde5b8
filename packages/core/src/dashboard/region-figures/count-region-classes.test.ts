import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRegionClasses } from './count-region-classes.js';
import { readRegionFigures } from './read-region-figures.js';
import { regionClasses } from './region-classes.js';
import type { RegionFigure } from './types.js';

function figures(entries: readonly unknown[]): readonly RegionFigure[] {
  const result = readRegionFigures(entries);
  return result.ok ? result.regions : [];
}

describe('countRegionClasses', () => {
  it('counts by province, with those that have no figure and those that have no plan', () => {
    const regions = figures([
      { code: '32.78', progress: 80 },
      { code: '32.06', progress: 10 },
      { code: '33.01' },
    ]);
    const codes = ['32.06', '32.07', '32.78', '33.01'];
    const counted = countRegionClasses(codes, regions, regionClasses(regions, 'progress'));
    expect(counted.whole).toEqual({
      regions: 4,
      counts: [1, 0, 0, 1],
      known: 2,
      unknown: 1,
      without: 1,
    });
    expect([...counted.provinces.keys()]).toEqual(['32', '33']);
    expect(counted.provinces.get('33')).toEqual({
      regions: 1,
      counts: [0, 0, 0, 0],
      known: 0,
      unknown: 1,
      without: 0,
    });
  });

  it('counts only the regions of the map, each once', () => {
    const regions = figures([{ code: '32' }, { code: '99.99' }, { code: '32.78' }]);
    const { whole } = countRegionClasses(
      ['32.78', '32.78'],
      regions,
      regionClasses(regions, 'plan'),
    );
    expect(whole).toEqual({ regions: 1, counts: [1], known: 1, unknown: 0, without: 0 });
  });

  it('is empty without a map', () => {
    const { provinces, whole } = countRegionClasses([], [], regionClasses([], 'plan'));
    expect(whole).toEqual({ regions: 0, counts: [0], known: 0, unknown: 0, without: 0 });
    expect(provinces.size).toBe(0);
  });

  it('loses nobody: provinces add up to the whole, and every part to its regions', () => {
    const code = fc
      .tuple(fc.integer({ min: 11, max: 14 }), fc.integer({ min: 10, max: 20 }))
      .map(([province, region]) => `${province}.${region}`);
    fc.assert(
      fc.property(
        fc.array(code),
        fc.array(fc.record({ code, innovations: fc.option(fc.nat(50)) })),
        (codes, given) => {
          const regions = figures(given);
          const counted = countRegionClasses(codes, regions, regionClasses(regions, 'innovations'));
          const parts = [...counted.provinces.values()];
          for (const { counts, known, regions: all, unknown, without } of [
            ...parts,
            counted.whole,
          ]) {
            expect(counts.reduce((sum, value) => sum + value, 0)).toBe(known);
            expect(known + unknown + without).toBe(all);
          }
          for (const key of ['regions', 'known', 'unknown', 'without'] as const) {
            expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(counted.whole[key]);
          }
        },
      ),
    );
  });
});
