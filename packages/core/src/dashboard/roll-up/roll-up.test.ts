import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { regencies } from '../../region/regencies.js';
import { olderSummary, readinessOf, summaryOf } from '../../testing/summaries.js';
import type { StoredSummary } from '../stored-summary.js';
import { rollUp } from './roll-up.js';

const [base] = [summaryOf('32.78')];

describe('no regions', () => {
  const none = rollUp([]);

  it('count 0 and score nothing', () => {
    expect(none).toMatchObject({
      given: 0,
      regions: 0,
      counted: [],
      leftOut: [],
      expected: null,
      asOf: null,
      readiness: [],
      unscored: [],
      frameworks: [],
      provinces: [],
      budget: { total: 0, byYear: [], bySource: [] },
      problems: { answered: 0, partly: 0, open: 0, total: 0, share: null },
      swot: { SO: 0, ST: 0, WO: 0, WT: 0, 'on-axis': 0, none: 0 },
      swotTrapped: { SO: 0, ST: 0, WO: 0, WT: 0, 'on-axis': 0 },
      issues: [],
    });
    expect(none.innovations.progress).toEqual({ mean: null, numerator: 0, denominator: 0 });
    expect(none.innovations.stages).toHaveLength(6);
    expect(none.programs.progress).toEqual({
      mean: null,
      numerator: 0,
      denominator: 0,
      unreported: 0,
    });
  });

  it('leave every expected region without a plan', () => {
    const { expected, leftOut } = rollUp([], { expected: ['32.78', '32.06', '32.78'] });
    expect(expected).toEqual({ regions: 2, counted: 0, share: 0, unexpected: [] });
    expect(leftOut).toEqual([
      { code: '32.06', name: null, masterplanId: null, reason: 'no-plan', issues: [] },
      { code: '32.78', name: null, masterplanId: null, reason: 'no-plan', issues: [] },
    ]);
    expect(rollUp([], { expected: [] }).expected?.share).toBeNull();
  });
});

describe('one region', () => {
  const one = rollUp([base]);

  it('has the figures of its own summary', () => {
    expect(one.items).toEqual(base.items);
    expect(one.states).toEqual(base.states);
    expect(one.opds).toEqual({ regions: 1, total: 2, withItems: 1, owing: 1 });
    expect(one.innovations).toMatchObject({
      total: 1,
      fromOpds: 1,
      fromCouncil: 0,
      owners: 1,
      completed: 0,
      stages: base.innovations.stages,
      freshness: base.innovations.freshness,
      progress: { mean: 60, numerator: 60, denominator: 1 },
    });
    expect(one.programs).toEqual({
      total: 1,
      quickWins: 0,
      byStatus: base.programs.byStatus,
      progress: { mean: 70, numerator: 70, denominator: 1, unreported: 0 },
    });
    expect(one.budget).toEqual({
      total: 325e6,
      cancelled: { regions: 1, amount: 0 },
      byYear: base.budget.byYear.map(({ amount, year }) => ({ year, amount })),
      bySource: base.budget.bySource,
    });
    expect(one.problems).toEqual({ regions: 1, ...base.trace.problems });
    expect(one.swot).toMatchObject({ SO: 1, none: 0 });
    expect(one.swotTrapped).toEqual({ SO: 1, ST: 0, WO: 0, WT: 0, 'on-axis': 0 });
    expect(one.issues).toEqual([]);
    expect(one.asOf).toEqual({ earliest: '2026-11-23', latest: '2026-11-23' });
    expect(one.counted).toEqual([
      { code: '32.78', name: 'Daerah 32.78', masterplanId: 'rencana-32.78' },
    ]);
  });

  it('is its own mean, median, lowest and highest', () => {
    const [readiness] = one.readiness;
    const score = {
      code: '32.78',
      name: 'Daerah 32.78',
      score: 3,
      bandId: 'fairly-ready',
      rank: 1,
    };
    expect(readiness).toMatchObject({
      mean: 3,
      numerator: 3,
      denominator: 1,
      median: 3,
      lowest: score,
      highest: score,
      ranking: [score],
    });
    expect(readiness?.instrument).toEqual({
      id: kominfo2021.readiness.id,
      version: kominfo2021.readiness.version,
    });
  });

  it('makes its province', () => {
    const { provinces } = one;
    expect(provinces).toHaveLength(1);
    expect(provinces[0]).toMatchObject({ provinceCode: '32', regions: 1, items: base.items });
  });
});

describe('several regions', () => {
  const scores = [
    ['32.78', 4.5, 'ready'],
    ['32.06', 2, 'less-ready'],
    ['11.01', 3, 'fairly-ready'],
    ['31', 2, 'less-ready'],
  ] as const;
  const summaries = scores.map(([code, score, bandId]) =>
    summaryOf(code, { readiness: readinessOf(score, bandId, code === '31' ? null : score) }),
  );
  const all = rollUp(summaries);
  const [readiness] = all.readiness;

  it('add up', () => {
    expect(all.regions).toBe(4);
    expect(all.items.problems).toBe(4);
    expect(all.budget.total).toBe(4 * 325_000_000);
    expect(all.budget.byYear[1]).toEqual({ year: 2024, amount: 1e9 });
    expect(all.counted.map(({ code }) => code)).toEqual(['11.01', '31', '32.06', '32.78']);
  });

  it('have a mean and a median of readiness', () => {
    expect(readiness).toMatchObject({ numerator: 11.5, denominator: 4, mean: 2.875, median: 2.5 });
    const odd = rollUp(summaries.slice(0, 3)).readiness[0];
    expect(odd?.median).toBe(3);
  });

  it('are ranked; the same score shares a rank, by code', () => {
    expect(readiness?.ranking.map(({ code, rank }) => [code, rank])).toEqual([
      ['32.78', 1],
      ['11.01', 2],
      ['31', 3],
      ['32.06', 3],
    ]);
    expect(readiness?.highest.code).toBe('32.78');
    expect(readiness?.lowest.code).toBe('31');
  });

  it('are distributed over all bands of the instrument, also empty ones', () => {
    expect(readiness?.bands.map(({ bandId }) => bandId)).toEqual(
      kominfo2021.readiness.bands.map(({ id }) => id),
    );
    expect(readiness?.bands.map(({ regions }) => regions)).toEqual([0, 2, 1, 1]);
  });

  it('have a mean for each element over those that have one', () => {
    expect(readiness?.elements.map(({ denominator, mean }) => [mean, denominator])).toEqual([
      [9.5 / 3, 3],
      [null, 0],
      [null, 0],
    ]);
    expect(readiness?.elements[0]?.elementId).toBe(kominfo2021.readiness.elements[0]?.id);
  });

  it('are grouped by province', () => {
    expect(
      all.provinces.map(({ items, provinceCode, readiness: own, regions }) => [
        provinceCode,
        regions,
        items.needs,
        own[0]?.mean,
      ]),
    ).toEqual([
      ['11', 1, 1, 3],
      ['31', 1, 1, 2],
      ['32', 2, 2, 3.25],
    ]);
  });

  it('count every dimension of their framework, in its order', () => {
    const [framework] = all.frameworks;
    expect(framework).toMatchObject({ id: 'kominfo-2021', version: '1', known: true, regions: 4 });
    expect(framework?.dimensions.map(({ dimensionId }) => dimensionId)).toEqual(
      kominfo2021.dimensions.map(({ id }) => id),
    );
    expect(framework?.dimensions[0]).toEqual({
      dimensionId: 'smart-governance',
      problems: 4,
      needs: 4,
      innovations: 4,
      strategies: 4,
      programs: 4,
      budget: 1_300_000_000,
    });
  });

  it('weigh progress by what stands behind it', () => {
    const [own] = [base.innovations];
    const many = rollUp([
      summaryOf('32.06', {
        innovations: { ...own, total: 3, meanProgress: 20 },
        programs: {
          ...base.programs,
          progress: { mean: 10, reported: 3, unreported: 2 },
        },
      }),
      base,
      summaryOf('32.07', {
        innovations: { ...own, total: 0, meanProgress: null },
        programs: { ...base.programs, progress: { mean: null, reported: 0, unreported: 1 } },
      }),
    ]);
    expect(many.innovations.progress).toEqual({ mean: 30, numerator: 120, denominator: 4 });
    expect(many.programs.progress).toEqual({
      mean: 25,
      numerator: 100,
      denominator: 4,
      unreported: 3,
    });
  });

  it('are expected or not', () => {
    const { expected, leftOut } = rollUp(summaries, { expected: ['31', '32.06', '32.01'] });
    expect(expected).toEqual({
      regions: 3,
      counted: 2,
      share: 2 / 3,
      unexpected: ['11.01', '32.78'],
    });
    expect(leftOut.map(({ code, reason }) => [code, reason])).toEqual([['32.01', 'no-plan']]);
  });

  it('are as of several days', () => {
    const days = ['2026-11-23', '2026-11-02T08:00:00+07:00', '2026-11-02T01:00:00.000Z'];
    const spread = days.map((asOf, at) => summaryOf(`32.0${String(at + 1)}`, { asOf }));
    expect(rollUp(spread).asOf).toEqual({
      earliest: '2026-11-02T01:00:00.000Z',
      latest: '2026-11-23',
    });
    expect(rollUp(spread.slice(1)).asOf).toEqual({
      earliest: '2026-11-02T01:00:00.000Z',
      latest: '2026-11-02T08:00:00+07:00',
    });
  });
});

describe('regions without a score', () => {
  it('are named with the reason, and count in the totals', () => {
    const begun = { ...readinessOf(null), consolidated: false };
    const result = rollUp([
      summaryOf('32.01', { readiness: null }),
      summaryOf('32.02', { readiness: begun }),
      summaryOf('32.03', { readiness: readinessOf(null) }),
    ]);
    expect(result.regions).toBe(3);
    expect(result.readiness).toEqual([]);
    expect(result.unscored.map(({ code, reason }) => [code, reason])).toEqual([
      ['32.01', 'no-assessment'],
      ['32.02', 'not-consolidated'],
      ['32.03', 'nothing-rated'],
    ]);
  });
});

describe('positions', () => {
  it('are those of the regions’ own analysis; a region without one has none', () => {
    const [own] = base.swot;
    if (own === undefined) throw new Error('the small plan has lost its analysis');
    const scope = { kind: 'dimension', dimensionId: 'smart-living' } as const;
    const result = rollUp([
      summaryOf('32.01', { swot: [] }),
      summaryOf('32.02', { swot: [{ ...own, scope, quadrant: 'WT' }] }),
      summaryOf('32.03', {
        swot: [
          { ...own, scope, quadrant: 'WT' },
          { ...own, quadrant: 'WO' },
        ],
      }),
      summaryOf('32.04', { swot: [{ ...own, quadrant: 'on-axis' }] }),
      summaryOf('32.05', { swot: [{ ...own, quadrant: 'ST' }] }),
      summaryOf('32.06', { swot: [{ ...own, quadrant: null }] }),
      summaryOf('32.07', { swot: [{ ...own, quadrant: 'WT' }] }),
    ]);
    expect(result.swot).toEqual({ SO: 0, ST: 1, WO: 1, WT: 1, 'on-axis': 1, none: 3 });
  });
});

describe('frameworks that differ', () => {
  const foreign = summaryOf('32.06', {
    framework: { id: 'luar', version: '1' },
    dimensions: ['z', 'a'].map((dimensionId) => ({
      dimensionId,
      problems: 1,
      needs: 0,
      innovations: 0,
      strategies: 0,
      programs: 0,
      budget: 7,
      progress: { mean: null, reported: 0, unreported: 0 },
      subDimensions: [],
    })),
  });
  const readiness = readinessOf(5, 'top');
  const instrument = { id: 'lain', version: '2' };
  const other = summaryOf('32.07', {
    readiness: { ...readiness, score: { ...readiness.score, instrument } },
  });
  const later = summaryOf('32.08', {
    readiness: {
      ...readinessOf(1, 'a-low'),
      score: { ...readinessOf(1, 'a-low').score, instrument },
    },
  });

  it('are kept apart; an unknown one stands by id', () => {
    const { frameworks, items } = rollUp([foreign, base, other]);
    expect(items.problems).toBe(3);
    expect(frameworks.map(({ id, known, regions }) => [id, known, regions])).toEqual([
      ['kominfo-2021', true, 2],
      ['luar', false, 1],
    ]);
    expect(
      frameworks[1]?.dimensions.map(({ budget, dimensionId }) => [dimensionId, budget]),
    ).toEqual([
      ['a', 7],
      ['z', 7],
    ]);
  });

  it('can be given', () => {
    const own = { ...kominfo2021, id: 'luar', version: '1' };
    const [framework] = rollUp([foreign], { frameworks: [own] }).frameworks;
    expect(framework?.known).toBe(true);
    // The framework's own dimensions first, then what the summary brought.
    expect(framework?.dimensions.map(({ dimensionId }) => dimensionId).slice(5)).toEqual([
      'smart-environment',
      'a',
      'z',
    ]);
  });

  it('never mix scores of two instruments', () => {
    const result = rollUp([base, other, foreign, later]);
    expect(
      result.readiness.map(({ denominator, instrument: own, mean }) => [own.id, denominator, mean]),
    ).toEqual([
      ['lain', 2, 3],
      [kominfo2021.readiness.id, 2, 3],
    ]);
    expect(result.readiness[0]?.bands).toEqual([
      { bandId: 'a-low', regions: 1 },
      { bandId: 'top', regions: 1 },
    ]);
  });

  it('of one id but two versions are two, the older first when as many use them', () => {
    const next = summaryOf('32.09', { framework: { id: 'luar', version: '2' } });
    expect(
      rollUp([next, base, foreign]).frameworks.map(({ id, version }) => [id, version]),
    ).toEqual([
      ['kominfo-2021', '1'],
      ['luar', '1'],
      ['luar', '2'],
    ]);
  });
});

describe('what is left out', () => {
  const reasons = (summaries: StoredSummary[], includeSamples = false) =>
    rollUp(summaries, { includeSamples }).leftOut.map(({ code, masterplanId, reason }) => [
      code,
      masterplanId,
      reason,
    ]);

  it('is sample data, unless asked for', () => {
    const sample = summaryOf('32.06', { sample: true });
    expect(reasons([sample, base])).toEqual([['32.06', 'rencana-32.06', 'sample']]);
    expect(reasons([sample, base], true)).toEqual([]);
    expect(rollUp([sample, base], { expected: ['32.06'] }).leftOut).toHaveLength(1);
  });

  it('is a summary that holds only a part of its plan', () => {
    const part = summaryOf('32.06', { filter: { dimensionId: 'smart-living' } });
    expect(reasons([part])).toEqual([['32.06', 'rencana-32.06', 'filtered']]);
  });

  it('is all but the newest summary of a region', () => {
    const old = summaryOf('32.78', { id: 'z-lama', asOf: '2026-01-01' });
    const result = rollUp([base, old]);
    expect(result).toMatchObject({ given: 2, regions: 1, items: { problems: 1 } });
    expect(result.counted[0]?.masterplanId).toBe('rencana-32.78');
    expect(reasons([old, base])).toEqual([['32.78', 'z-lama', 'duplicate-region']]);
  });

  it('compares moments, not texts', () => {
    const early = summaryOf('32.78', { id: 'pagi', asOf: '2026-11-23T01:00:00+07:00' });
    const late = summaryOf('32.78', { id: 'malam', asOf: '2026-11-22T23:00:00.000Z' });
    expect(rollUp([early, late]).counted[0]?.masterplanId).toBe('malam');
  });

  it('is, of one moment, all but the plan whose id sorts last', () => {
    const other = summaryOf('32.78', { id: 'zz' });
    expect(rollUp([other, base]).counted[0]?.masterplanId).toBe('zz');
    expect(rollUp([base, other]).counted[0]?.masterplanId).toBe('zz');
  });

  it('is the same one of two that differ in nothing but a figure, whatever their order', () => {
    const [one, two] = [1, 2].map((quickWins) =>
      summaryOf('32.78', { programs: { ...base.programs, quickWins } }),
    );
    if (one === undefined || two === undefined) throw new Error('two summaries were made');
    expect(rollUp([one, two])).toEqual(rollUp([two, one]));
    expect(rollUp([one, two]).programs.quickWins).toBe(2);
  });

  it('prefers a usable summary to a newer sample or a broken one', () => {
    const sample = summaryOf('32.78', { sample: true, asOf: '2027-01-01' });
    const broken = summaryOf('32.78', { asOf: 'besok' });
    const result = rollUp([sample, broken, base]);
    expect(result.regions).toBe(1);
    expect(result.leftOut.map(({ reason }) => reason)).toEqual(['invalid', 'sample']);
  });
});

it('rolls up all 514 kabupaten and kota', () => {
  const summaries = regencies.map(({ code }, at) =>
    summaryOf(code, { readiness: readinessOf(1 + (at % 5) * 0.9, null) }),
  );
  const all = rollUp(summaries, { expected: regencies.map(({ code }) => code) });
  expect(all).toMatchObject({ given: 514, regions: 514, leftOut: [] });
  expect(all.expected).toEqual({ regions: 514, counted: 514, share: 1, unexpected: [] });
  expect(all.provinces).toHaveLength(38);
  expect(all.provinces.reduce((sum, { regions }) => sum + regions, 0)).toBe(514);
  expect(all.budget.total).toBe(514 * 325_000_000);
  expect(all.readiness[0]?.ranking).toHaveLength(514);
});

describe('summaries from an older version', () => {
  const older = olderSummary(summaryOf('32.06'));

  it('are counted, not taken for filtered', () => {
    expect(rollUp([older])).toMatchObject({ regions: 1, leftOut: [], items: base.items });
  });

  it('say nothing about what they lack, instead of 0', () => {
    const { opds, problems, provinces } = rollUp([older]);
    expect([opds, problems]).toEqual([null, null]);
    expect(provinces[0]).toMatchObject({ opds: null, problems: null });
  });

  it('leave the figures of the others, of which the number is said', () => {
    const { opds, problems } = rollUp([older, base, summaryOf('11.01')]);
    expect(opds).toEqual({ regions: 2, total: 4, withItems: 2, owing: 2 });
    expect(problems).toMatchObject({ regions: 2, answered: 2, total: 2, share: 1 });
  });

  it('may have one of the parts', () => {
    const { opds, trace } = base;
    expect(rollUp([{ ...older, opds }])).toMatchObject({ opds: { regions: 1 }, problems: null });
    expect(rollUp([{ ...older, trace }])).toMatchObject({ opds: null, problems: { regions: 1 } });
  });
});

describe('a budget', () => {
  const worth = (code: string, total: number, cancelled = 0) =>
    summaryOf(code, {
      budget: {
        ...base.budget,
        total,
        cancelled,
        byYear: [{ year: 2024, amount: total, sources: [] }],
        bySource: [{ source: 'csr', amount: total }],
      },
    });

  it('of regions that is more than a number holds says so, for the whole and the province', () => {
    const large = rollUp([worth('32.78', 9e15), worth('32.06', 9e15), worth('31', 5)]);
    const issue = {
      severity: 'error',
      code: 'budget-too-large',
      path: ['budget', 'total'],
      params: { sum: '18000000000000004', limit: Number.MAX_SAFE_INTEGER },
    };
    expect(large.regions).toBe(3);
    expect(large.issues).toEqual([issue]);
    expect(large.provinces.map(({ issues }) => issues)).toEqual([
      [],
      [{ ...issue, params: { ...issue.params, sum: '18000000000000000' } }],
    ]);
    expect(rollUp([worth('32.78', Number.MAX_SAFE_INTEGER)]).issues).toEqual([]);
  });

  it('says what of it was cancelled, of the regions that tell', () => {
    const older = olderSummary(worth('32.06', 100));
    expect(rollUp([worth('32.78', 50, 20), worth('31', 30, 5), older]).budget).toMatchObject({
      total: 180,
      cancelled: { regions: 2, amount: 25 },
    });
    expect(rollUp([older]).budget.cancelled).toBeNull();
  });
});

describe('a position that the scale may mislead', () => {
  it('is counted beside its quadrant', () => {
    const [own] = base.swot;
    if (own === undefined || own.turnedRound === null) throw new Error('no trap in the small plan');
    const { turnedRound } = own;
    const regions = rollUp([
      summaryOf('32.01', { swot: [own] }),
      summaryOf('32.02', { swot: [{ ...own, quadrant: 'ST' }] }),
      summaryOf('32.03', { swot: [{ ...own, turnedRound: null }] }),
      // What is misled here is the IE cell, not the position.
      summaryOf('32.04', { swot: [{ ...own, turnedRound: { ...turnedRound, quadrant: null } }] }),
      summaryOf('32.05', { swot: [{ ...own, quadrant: null }] }),
    ]);
    expect(regions.swot).toMatchObject({ SO: 3, ST: 1, none: 1 });
    expect(regions.swotTrapped).toEqual({ SO: 1, ST: 1, WO: 0, WT: 0, 'on-axis': 0 });
  });
});
