import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import { summariseMasterplan } from '../summarise-masterplan.js';
import { agesAt } from './ages-at.js';
import { countFreshness } from './count-freshness.js';
import { filterInnovations } from './filter-innovations.js';
import { innovationRows } from './innovation-rows.js';

const raw = rawPlan();
const [first] = raw.innovations;
const done = {
  'problem-formulation': { progress: 100 },
  'idea-formulation': { progress: 100 },
  'development-planning': { progress: 100 },
  development: { progress: 100 },
  implementation: { progress: 100 },
  evaluation: { progress: 100 },
};
const plan = parsed({
  ...raw,
  innovations: [
    ...raw.innovations,
    {
      ...first,
      id: 'i-2',
      code: 'I-2',
      name: 'Selesai',
      stages: done,
      updatedAt: '2026-01-05T00:00:00.000Z',
    },
    {
      ...first,
      id: 'i-3',
      code: 'I-3',
      name: 'Usulan kampus',
      opdId: undefined,
      proposer: { kind: 'council', name: 'Universitas Siliwangi', institution: 'university' },
      updatedAt: '2026-09-20T00:00:00.000Z',
    },
  ],
});

describe('the dashboard of innovations', () => {
  const { innovations } = summariseMasterplan(plan, { asOf: '2026-11-23' });

  it('counts by door, owner and completion', () => {
    expect(innovations).toMatchObject({
      total: 3,
      fromOpds: 2,
      fromCouncil: 1,
      owners: 1,
      completed: 1,
    });
    expect(innovations.perOpd).toEqual([
      { opdId: 'opd-izin', name: 'Dinas Perizinan', shortName: 'DPMPTSP', innovations: 2 },
    ]);
  });

  it('names who proposes through the council’s door', () => {
    expect(innovations.perProposer).toEqual([
      { name: 'Universitas Siliwangi', institution: 'university', innovations: 1 },
    ]);
  });

  it('counts proposers most first, spaces around a name aside', () => {
    const proposals = [
      ['Kampus B', 'university'],
      [' Warga ', 'community'],
      ['Kampus A', 'university'],
      ['Warga', 'community'],
      ['Kampus A', 'business'],
    ].map(([name, institution], at) => ({
      ...first,
      id: `c-${String(at)}`,
      code: `C-${String(at)}`,
      opdId: undefined,
      proposer: { kind: 'council', name, institution },
    }));
    const { innovations: counted } = summariseMasterplan(
      parsed({ ...raw, innovations: proposals, programs: [] }),
      {
        asOf: '2026-11-23',
      },
    );
    expect(
      counted.perProposer.map(({ innovations: count, institution, name }) => [
        name,
        institution,
        count,
      ]),
    ).toEqual([
      ['Warga', 'community', 2],
      ['Kampus A', 'business', 1],
      ['Kampus A', 'university', 1],
      ['Kampus B', 'university', 1],
    ]);
  });

  it('has a mean progress that the order of innovations changes no bit of', () => {
    const uneven = [0.1, 0.2, 0.3, 33.3].map((progress, at) => ({
      ...first,
      id: `u-${String(at)}`,
      code: `U-${String(at)}`,
      stages: { ...done, evaluation: { progress } },
    }));
    const mean = (list: unknown[]) =>
      summariseMasterplan(parsed({ ...raw, innovations: list, programs: [] }), {
        asOf: '2026-11-23',
      }).innovations.meanProgress;
    expect(mean([...uneven].reverse())).toBe(mean(uneven));
  });

  it('counts OPDs most first, then by name', () => {
    const owned = ['opd-kominfo', 'opd-izin', 'opd-izin', 'opd-kominfo'].map((opdId, at) => ({
      ...first,
      id: `o-${String(at)}`,
      code: `O-${String(at)}`,
      opdId,
    }));
    const perOpd = (list: unknown[]) =>
      summariseMasterplan(parsed({ ...raw, innovations: list, programs: [] }), {
        asOf: '2026-11-23',
      }).innovations.perOpd.map(({ innovations: count, shortName }) => [shortName, count]);
    expect(perOpd(owned)).toEqual([
      ['Diskominfo', 2],
      ['DPMPTSP', 2],
    ]);
    expect(perOpd(owned.slice(1, 3))).toEqual([['DPMPTSP', 2]]);
  });

  it('distributes over stages and freshness', () => {
    expect(innovations.stages.filter((stage) => stage.innovations > 0)).toEqual([
      { stage: 'development', innovations: 2 },
      { stage: 'evaluation', innovations: 1 },
    ]);
    expect(innovations.freshness).toEqual({ under30Days: 1, from30To90Days: 1, over90Days: 1 });
  });
});

describe('freshness', () => {
  const age = (updatedAt: string) =>
    countFreshness([{ updatedAt }], agesAt('2026-11-23T00:00:00Z'));

  it.each([
    ['2026-11-23T00:00:00Z', 'under30Days'],
    ['2026-10-24T00:00:01Z', 'under30Days'],
    ['2026-10-24T00:00:00Z', 'from30To90Days'],
    ['2026-08-25T00:00:00Z', 'from30To90Days'],
    ['2026-08-24T23:59:59Z', 'over90Days'],
    ['2027-01-01T00:00:00Z', 'under30Days'],
    ['2026-10-24T00:00:01', 'under30Days'],
    ['kemarin', 'over90Days'],
  ] as const)('%s is %s', (updatedAt, group) => {
    expect(age(updatedAt)[group]).toBe(1);
  });
});

describe('the table of innovations', () => {
  const rows = innovationRows(plan);
  const ids = (filter: Parameters<typeof filterInnovations>[1]) =>
    filterInnovations(rows, filter).map((row) => row.id);

  it('names the owner: the OPD, or who proposes it in the council', () => {
    expect(rows.map((row) => row.owner)).toEqual(['DPMPTSP', 'DPMPTSP', 'Universitas Siliwangi']);
  });

  it('filters by innovation, owner, year and month', () => {
    expect(ids({})).toEqual(['i-1', 'i-2', 'i-3']);
    expect(ids({ text: '  KAMPUS usulan ' })).toEqual(['i-3']);
    expect(ids({ owner: 'DPMPTSP' })).toEqual(['i-1', 'i-2']);
    expect(ids({ door: 'council' })).toEqual(['i-3']);
    expect(ids({ year: 2026, month: 1 })).toEqual(['i-2']);
    expect(ids({ stage: 'evaluation' })).toEqual(['i-2']);
    expect(ids({ state: 'approved' })).toEqual(['i-1', 'i-2', 'i-3']);
    expect(ids({ state: 'draft' })).toEqual([]);
    expect(ids({ text: 'tidak ada' })).toEqual([]);
  });
});
