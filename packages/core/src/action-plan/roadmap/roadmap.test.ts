import fc from 'fast-check';
import { expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { numbered, shuffled, somePrograms } from '../testing/programs.js';
import { roadmap } from './roadmap.js';

const programs = [
  numbered(5, { period: { from: 2025, to: 2026 } }),
  numbered(4, { period: { from: 2025, to: 2026 } }),
  numbered(3, { period: { from: 2025, to: 2025 } }),
  numbered(2, { dimensionId: 'smart-living', period: { from: 2024, to: 2027 }, quickWin: true }),
  numbered(1, {
    dimensionId: 'smart-branding',
    period: { from: 2023, to: 2023 },
    horizon: 'short',
  }),
  numbered(6, { period: { from: 2024, to: 2026 } }),
];

const outline = (map: ReturnType<typeof roadmap>) =>
  map.horizons.flatMap(({ dimensions, horizon }) =>
    dimensions.flatMap(({ dimensionId, years }) =>
      years.map(
        ({ programs: ofYear, year }) =>
          `${horizon} ${dimensionId} ${year}: ${ofYear.map(({ code }) => code).join(' ')}`,
      ),
    ),
  );

it('goes by horizon, dimension and the year of the beginning', () => {
  const map = roadmap(programs, { dimensionIds: ['smart-living', 'smart-governance'] });
  expect(outline(map)).toEqual([
    'short smart-branding 2023: PR-1',
    'medium smart-living 2024: PR-2',
    'medium smart-governance 2024: PR-6',
    'medium smart-governance 2025: PR-3 PR-4 PR-5',
  ]);
  expect(map.horizons.map((entry) => entry.programs)).toEqual([1, 5, 0]);
  expect(map.horizons[1]?.dimensions.map((entry) => entry.programs)).toEqual([1, 4]);
  expect(map.span).toEqual({ from: 2023, to: 2027 });
  expect(map.horizons[1]?.dimensions[0]?.years[0]?.programs[0]).toEqual({
    programId: 'pr-2',
    code: 'PR-2',
    name: 'Perizinan digital',
    period: { from: 2024, to: 2027 },
    quickWin: true,
    status: 'running',
  });
});

it('lists dimensions that nobody ordered by their ids', () => {
  expect(roadmap(programs).horizons[1]?.dimensions.map(({ dimensionId }) => dimensionId)).toEqual([
    'smart-governance',
    'smart-living',
  ]);
});

it('keeps the stated horizon with a warning, unless asked for the years’ own', () => {
  const [first] = programs.slice(2);
  expect(found(roadmap(programs).issues)).toEqual([
    'warning horizon-does-not-match programs.2.horizon',
  ]);
  expect(first?.code).toBe('PR-3');
  expect(outline(roadmap(programs, { by: 'years' }))[1]).toBe('short smart-governance 2025: PR-3');
});

it('has no place for a period that is none, nor for a horizon that the profile lacks', () => {
  const map = roadmap(
    [
      numbered(2, { period: { from: 2025, to: 2024 } }),
      numbered(1, { horizon: 'long', period: { from: 2024, to: 2030 } }),
      numbered(3),
    ],
    { profile: [{ horizon: 'medium', upToYears: 5 }] },
  );
  expect(map.leftOut).toEqual([
    { programId: 'pr-1', code: 'PR-1', reason: 'horizon-not-in-profile' },
    { programId: 'pr-2', code: 'PR-2', reason: 'no-period' },
  ]);
  expect(map.horizons.map(({ horizon, programs: count }) => [horizon, count])).toEqual([
    ['medium', 1],
  ]);
  expect(map.span).toEqual({ from: 2024, to: 2025 });
});

it('by years has no place for what is longer than every horizon', () => {
  const map = roadmap(
    [
      numbered(2, { horizon: 'medium', period: { from: 2024, to: 2030 } }),
      numbered(1, { horizon: 'long' }),
    ],
    { by: 'years', profile: [{ horizon: 'medium', upToYears: 5 }] },
  );
  expect(map.leftOut).toEqual([{ programId: 'pr-2', code: 'PR-2', reason: 'beyond-horizons' }]);
  expect(map.horizons.map(({ programs: count }) => count)).toEqual([1]);
});

it('of nothing has empty horizons, shortest first', () => {
  const profile = [
    { horizon: 'long' as const, upToYears: 10 },
    { horizon: 'short' as const, upToYears: 1 },
  ];
  expect(roadmap([], { profile })).toEqual({
    span: null,
    horizons: [
      { horizon: 'short', programs: 0, dimensions: [] },
      { horizon: 'long', programs: 0, dimensions: [] },
    ],
    leftOut: [],
    issues: [],
  });
});

it('doesn’t depend on the order of programmes', () => {
  const two = somePrograms.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
  fc.assert(
    fc.property(two, ([list, other]) => {
      const { issues: left, ...map } = roadmap(list);
      const { issues: right, ...same } = roadmap(other);
      expect(same).toEqual(map);
      expect(right).toHaveLength(left.length);
    }),
  );
});

it('places 50,000 programmes', () => {
  const many = Array.from({ length: 50_000 }, (_, n) => numbered(n));
  const map = roadmap(many);
  expect(map.horizons.map(({ programs: count }) => count)).toEqual([0, 50_000, 0]);
  expect(map.span).toEqual({ from: 2024, to: 2025 });
});
