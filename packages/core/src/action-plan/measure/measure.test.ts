import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { measure } from '../testing/programs.js';
import { achievementPercent } from './achievement-percent.js';
import { checkMeasure } from './check-measure.js';
import { measureProgress } from './measure-progress.js';
import { progressFromBaseline } from './progress-from-baseline.js';

describe('achievement', () => {
  it.each([
    ['higher', 80, 60, 75],
    ['higher', 80, 80, 100],
    ['higher', 80, 100, 125],
    ['higher', 80, -8, -10],
    ['lower', 8, 8, 100],
    ['lower', 8, 6, 125],
    ['lower', 8, 10, 75],
    ['lower', 8, 24, -100],
    ['lower', 8, 0, 200],
  ] as const)(
    '%s is better: target %s, realised %s gives %s percent',
    (direction, target, real, percent) => {
      expect(achievementPercent(direction, target, real)).toBe(percent);
    },
  );

  it.each([
    [0, 3],
    [-2, -1],
    [NaN, 1],
    [1, NaN],
    [Infinity, 1],
    [1, Infinity],
  ])('of target %s and realisation %s is undefined', (target, real) => {
    expect(achievementPercent('higher', target, real)).toBeNull();
    expect(achievementPercent('lower', target, real)).toBeNull();
  });

  it('never falls when the realisation gets better', () => {
    const value = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (target, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const of = (direction: 'higher' | 'lower', real: number) =>
          achievementPercent(direction, target, real) ?? NaN;
        expect(of('higher', more)).toBeGreaterThanOrEqual(of('higher', less));
        expect(of('lower', less)).toBeGreaterThanOrEqual(of('lower', more));
        expect(of('lower', target)).toBe(100);
      }),
    );
  });
});

describe('progress from the baseline', () => {
  it.each([
    [20, 80, 50, 50],
    [32, 8, 20, 50],
    [32, 8, 8, 100],
    [32, 8, 5, 112.5],
    [20, 80, 14, -10],
    [20, 80, 20, 0],
    [8, 8, 9, null],
    [NaN, 8, 9, null],
    [1, Infinity, 2, null],
    [1, 2, NaN, null],
    [1, 2, Infinity, null],
  ])('from %s to %s at %s is %s', (baseline, target, real, percent) => {
    expect(progressFromBaseline(baseline, target, real)).toBe(percent);
  });
});

describe('an indicator in a year', () => {
  it('is compared with the year’s own target', () => {
    expect(measureProgress(measure(), 2024)).toEqual({
      measureId: 'ik-1',
      year: 2024,
      baseline: 20,
      target: 80,
      realisation: 60,
      achievement: 75,
      fromBaseline: (40 / 60) * 100,
      status: 'behind',
      gaps: [],
    });
    expect(measureProgress(measure(), 2025)).toEqual({
      measureId: 'ik-1',
      year: 2025,
      baseline: 20,
      target: null,
      realisation: null,
      achievement: null,
      fromBaseline: null,
      status: 'unknown',
      gaps: ['no-target', 'no-realisation'],
    });
  });

  const at = (over: Parameters<typeof measure>[0], options = {}) =>
    measureProgress(measure(over), 2024, options);
  const real = (value: number) => ({ realisations: [{ year: 2024, value }] });
  const target = (value: number) => ({ targets: [{ year: 2024, value }] });

  it.each([
    ['higher', 80, 'achieved'],
    ['higher', 81, 'achieved'],
    ['higher', 60.8, 'on-track'],
    ['higher', 60.7, 'behind'],
    ['lower', 80, 'achieved'],
    ['lower', 79, 'achieved'],
    ['lower', 99.2, 'on-track'],
    ['lower', 99.3, 'behind'],
  ] as const)('%s is better: 80 wanted, %s realised is %s', (direction, value, status) => {
    expect(at({ direction, ...real(value) }).status).toBe(status);
  });

  it('is on track from where the region draws the line', () => {
    expect(at({}, { onTrackFrom: 75 }).status).toBe('on-track');
    expect(at({}, { onTrackFrom: 75.1 }).status).toBe('behind');
    expect(() => at({}, { onTrackFrom: NaN })).toThrow('KC_INVALID_OPTION: onTrackFrom');
  });

  it('with a target of 0 is judged on the way from its baseline', () => {
    const none = { direction: 'lower' as const, ...target(0) };
    expect(at({ ...none, ...real(0) })).toMatchObject({ status: 'achieved', achievement: null });
    expect(at({ ...none, ...real(4) })).toMatchObject({
      status: 'on-track',
      achievement: null,
      fromBaseline: 80,
      gaps: ['target-not-positive'],
    });
    expect(at({ ...none, ...real(5) }).status).toBe('behind');
    expect(at({ ...none, ...real(4), baseline: null })).toMatchObject({
      status: 'behind',
      gaps: ['no-baseline', 'target-not-positive'],
    });
  });

  it('says why a figure is missing', () => {
    expect(at({ baseline: null })).toMatchObject({ fromBaseline: null, gaps: ['no-baseline'] });
    expect(at({ ...target(20) })).toMatchObject({
      fromBaseline: null,
      gaps: ['target-is-baseline'],
    });
    expect(at({ realisations: [] }).gaps).toEqual(['no-realisation']);
    expect(at({ targets: [] }).gaps).toEqual(['no-target']);
  });

  it('passes over values that are no numbers', () => {
    const values = {
      realisations: [
        { year: 2024, value: NaN },
        { year: 2024, value: 80 },
      ],
    };
    expect(at(values).status).toBe('achieved');
    expect(at({ baseline: { year: 2023, value: Infinity } })).toMatchObject({
      baseline: null,
      gaps: ['no-baseline'],
    });
    expect(at({ ...target(NaN) }).status).toBe('unknown');
  });
});

describe('a check', () => {
  const codes = (over: Parameters<typeof measure>[0]) =>
    found(checkMeasure(measure(over), ['indicators', 0]));

  it('finds nothing in a whole indicator, and what lacks in an empty one', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ baseline: null, targets: [], realisations: [] })).toEqual([
      'warning baseline-missing indicators.0.baseline',
      'warning target-missing indicators.0.targets',
    ]);
    expect(checkMeasure(measure({ baseline: null }))[0]).toMatchObject({
      path: ['baseline'],
      params: { indicator: 'Kunjungan wisatawan' },
    });
  });

  it('finds targets that go the wrong way, by year and not by place', () => {
    const targets = [
      { year: 2026, value: 90 },
      { year: 2024, value: 10 },
      { year: 2025, value: 95 },
    ];
    const issues = checkMeasure(measure({ targets }));
    expect(found(issues)).toEqual([
      'warning target-against-direction targets.1.value',
      'warning target-against-direction targets.0.value',
    ]);
    expect(issues.map(({ params }) => params)).toEqual([
      { indicator: 'Kunjungan wisatawan', year: 2024, found: 10, previous: 20 },
      { indicator: 'Kunjungan wisatawan', year: 2026, found: 90, previous: 95 },
    ]);
    expect(codes({ direction: 'lower', targets })).toEqual([
      'warning target-against-direction indicators.0.targets.2.value',
    ]);
  });

  it('lets targets stand still, and compares none with a later baseline', () => {
    expect(
      codes({
        targets: [
          { year: 2024, value: 20 },
          { year: 2025, value: 20 },
        ],
      }),
    ).toEqual([]);
    expect(codes({ direction: 'lower', targets: [{ year: 2024, value: 20 }] })).toEqual([]);
    const targets = [{ year: 2024, value: 10 }];
    expect(codes({ baseline: { year: 2025, value: 20 }, targets })).toEqual([]);
    expect(codes({ baseline: { year: 2024, value: 20 }, targets })).toHaveLength(1);
  });

  it('finds realisations of years without a target', () => {
    const realisations = [
      { year: 2024, value: 1 },
      { year: 2025, value: 2 },
    ];
    const issues = checkMeasure(measure({ realisations }));
    expect(found(issues)).toEqual(['warning realisation-without-target realisations.1.year']);
    expect(issues[0]?.params).toEqual({ indicator: 'Kunjungan wisatawan', year: 2025 });
  });

  it('finds values that are no numbers, and goes on without them', () => {
    expect(
      codes({
        baseline: { year: 2023, value: NaN },
        targets: [
          { year: 2024, value: Infinity },
          { year: 2025, value: 5 },
        ],
        realisations: [{ year: 2024, value: -Infinity }],
      }),
    ).toEqual([
      'error not-a-finite-number indicators.0.baseline.value',
      'error not-a-finite-number indicators.0.targets.0.value',
      'error not-a-finite-number indicators.0.realisations.0.value',
    ]);
  });
});
