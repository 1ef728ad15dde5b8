import { describe, expect, it } from 'vitest';
import { parsed, rawEmptyPlan } from '../../../testing/plans.js';
import { requirementOf } from '../../../testing/requirement.js';

const empty = rawEmptyPlan();
const check = (id: Parameters<typeof requirementOf>[1], change: object = {}) =>
  requirementOf(parsed({ ...empty, ...change }), id);
const profiled = (profile: object) => ({ region: { ...empty.region, profile } });

const rpjmd = {
  title: 'RPJMD 2025–2029',
  period: { from: 2025, to: 2029 },
  vision: 'Visi',
  strategicIssues: [],
  missions: [
    { id: 'm-1', code: 'M1', statement: 'Misi' },
    { id: 'm-2', code: 'M2', statement: 'Misi' },
  ],
  goals: [
    { id: 't-1', code: 'T1', statement: 'Tujuan', missionId: 'm-1' },
    { id: 't-2', code: 'T2', statement: 'Tujuan', missionId: 'm-1' },
  ],
  objectives: [{ id: 's-1', code: 'S1', statement: 'Sasaran', goalId: 't-2', indicators: [] }],
  programs: [],
};

describe('the introduction asks', () => {
  it('who takes part', () => {
    expect(check('opds')).toEqual({ met: '0/1', next: ['admin: 1 from it at opds'] });
    const opd = { id: 'o-1', code: 'O1', name: 'Dinas', shortName: 'Dinas', kind: 'office' };
    expect(check('opds', { opds: [opd] })).toEqual({ met: '1/1', next: [] });
  });

  it('whether the leaders have committed themselves', () => {
    expect(check('leaders-commitment')).toEqual({
      met: '0/1',
      next: ['admin: 1 from it at region.profile.leadersCommitment'],
    });
    const committed = profiled({ leadersCommitment: { statement: 'Pakta integritas' } });
    expect(check('leaders-commitment', committed).met).toBe('1/1');
  });

  it('what the RPJMD rests on', () => {
    const missing = { met: '0/1', next: ['planner: 1 from it at rpjmd.legalBasis'] };
    expect(check('rpjmd-legal-basis')).toEqual(missing);
    expect(check('rpjmd-legal-basis', { rpjmd })).toEqual(missing);
    const based = { ...rpjmd, legalBasis: 'Perda 1/2025' };
    expect(check('rpjmd-legal-basis', { rpjmd: based }).met).toBe('1/1');
  });
});

describe('the profile asks', () => {
  it('for the missions of the RPJMD', () => {
    const missing = { met: '0/1', next: ['planner: 1 from it at rpjmd.missions'] };
    expect(check('rpjmd-missions')).toEqual(missing);
    expect(
      check('rpjmd-missions', {
        rpjmd: { ...rpjmd, missions: [], goals: [], objectives: [] },
      }),
    ).toEqual(missing);
    expect(check('rpjmd-missions', { rpjmd }).met).toBe('1/1');
  });

  it('for a goal of each mission, and an objective of each goal', () => {
    expect(check('rpjmd-goals')).toEqual({ met: '0/0', next: [] });
    expect(check('rpjmd-goals', { rpjmd })).toEqual({
      met: '1/2',
      next: ['planner: 1 from M2 at rpjmd.missions.1'],
    });
    expect(check('rpjmd-objectives')).toEqual({ met: '0/0', next: [] });
    expect(check('rpjmd-objectives', { rpjmd })).toEqual({
      met: '1/2',
      next: ['planner: 1 from T1 at rpjmd.goals.0'],
    });
  });

  it('for strategic issues', () => {
    const missing = { met: '0/1', next: ['planner: 1 from it at rpjmd.strategicIssues'] };
    expect(check('strategic-issues')).toEqual(missing);
    expect(check('strategic-issues', { rpjmd })).toEqual(missing);
    const raised = { ...rpjmd, strategicIssues: ['Kemiskinan'] };
    expect(check('strategic-issues', { rpjmd: raised }).met).toBe('1/1');
  });

  it('for a summary and the figures of the region', () => {
    expect(check('profile-summary')).toEqual({
      met: '0/1',
      next: ['admin: 1 from it at region.profile.summary'],
    });
    expect(check('profile-summary', profiled({ summary: 'Kota' })).met).toBe('1/1');
    expect(check('profile-figures')).toEqual({
      met: '0/5',
      next: ['admin: 5 from area at region.profile'],
    });
    const figures = {
      areaKm2: 183.9,
      population: { year: 2025, value: 740_000 },
      districts: 10,
      villages: 69,
      grossRegionalProduct: { year: 2025, value: 1 },
    };
    expect(check('profile-figures', profiled(figures))).toEqual({ met: '5/5', next: [] });
    const words = [
      ['areaKm2', 'area'],
      ['population', 'population'],
      ['districts', 'districts'],
      ['villages', 'villages'],
      ['grossRegionalProduct', 'gross-regional-product'],
    ] as const;
    for (const [field, word] of words) {
      expect(check('profile-figures', profiled({ ...figures, [field]: undefined }))).toEqual({
        met: '4/5',
        next: [`admin: 1 from ${word} at region.profile`],
      });
    }
  });

  it('for one of the two government indices, and for fiscal capacity', () => {
    expect(check('profile-indices')).toEqual({
      met: '0/2',
      next: ['admin: 2 from government-index at region.profile'],
    });
    const index = { year: 2025, value: 3.4 };
    for (const profile of [{ spbe: index }, { pemdi: index }]) {
      expect(check('profile-indices', profiled(profile))).toEqual({
        met: '1/2',
        next: ['admin: 1 from fiscal-capacity at region.profile'],
      });
    }
    const fiscalCapacity = { category: 'low', source: 'PMK' };
    expect(check('profile-indices', profiled({ fiscalCapacity })).met).toBe('1/2');
  });
});
