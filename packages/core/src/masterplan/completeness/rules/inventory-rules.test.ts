import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { requirementOf } from '../../../testing/requirement.js';

const raw = rawPlan();
const [problem] = raw.problems;
const [need] = raw.needs;
const [innovation] = raw.innovations;
const secondProblem = { ...problem, id: 'p-2', code: 'P-2', opdId: 'opd-kominfo', state: 'draft' };
const secondNeed = { ...need, id: 'n-2', code: 'K-2', problemIds: ['p-1'], state: 'submitted' };
const secondInnovation = {
  ...innovation,
  id: 'i-2',
  code: 'I-2',
  needIds: [],
  opdId: undefined,
  state: 'returned',
  stateReason: 'Lengkapi.',
};
const check = (id: Parameters<typeof requirementOf>[1], change: object = {}) =>
  requirementOf(parsed({ ...raw, ...change }), id);
const twoProblems = { problems: [problem, secondProblem] };
const twoNeeds = { needs: [need, secondNeed] };
const twoInnovations = { innovations: [innovation, secondInnovation] };

describe('the inventory asks', () => {
  it('for problems and innovations in each dimension', () => {
    expect(check('problems-in-dimensions')).toEqual({
      met: '1/6',
      next: [
        'dimension-lead smart-branding: 1 from Smart Branding at problems',
        'dimension-lead smart-economy: 1 from Smart Economy at problems',
        'dimension-lead smart-living: 1 from Smart Living at problems',
        'dimension-lead smart-society: 1 from Smart Society at problems',
        'dimension-lead smart-environment: 1 from Smart Environment at problems',
      ],
    });
    expect(check('innovations-in-dimensions').met).toBe('1/6');
    expect(check('innovations-in-dimensions').next[0]).toBe(
      'dimension-lead smart-branding: 1 from Smart Branding at innovations',
    );
    expect(check('innovations-in-dimensions', { innovations: [], programs: [] }).met).toBe('0/6');
  });

  it('for a problem or a need in each sub-dimension', () => {
    const elsewhere = { ...secondNeed, subDimensionId: 'governance-bureaucracy' };
    expect(check('problems-in-sub-dimensions', { needs: [need, elsewhere] }).met).toBe('2/18');
    const { next } = check('problems-in-sub-dimensions');
    expect(next).toHaveLength(6);
    expect(next[0]).toMatch(/^dimension-lead smart-branding: 3 from .* at problems$/);
    expect(next[5]).toMatch(/^dimension-lead smart-governance: 2 from .* at problems$/);
  });

  it('for a need of each problem', () => {
    expect(check('needs-of-problems', twoProblems)).toEqual({
      met: '1/2',
      next: ['opd-kominfo: 1 from P-2 at problems.1'],
    });
  });

  it('for an answer to each need, and so to each problem', () => {
    expect(check('answers-of-needs', twoNeeds)).toEqual({
      met: '1/2',
      next: ['opd-izin: 1 from K-2 at needs.1'],
    });
    expect(check('answers-of-problems')).toEqual({ met: '1/1', next: [] });
    expect(check('answers-of-problems', twoNeeds)).toEqual({
      met: '0/1',
      next: ['opd-izin: 1 from P-GOV-01 at problems.0'],
    });
  });

  it('for the priority of each problem', () => {
    const usg = { urgency: 5, seriousness: 4, growth: 3 };
    const problems = [{ ...problem, usg }, secondProblem];
    expect(check('priorities-of-problems', { problems })).toEqual({
      met: '1/2',
      next: ['opd-kominfo: 1 from P-2 at problems.1'],
    });
  });

  it('for the objective of the RPJMD that a problem stands in the way of, if there is an RPJMD', () => {
    expect(check('rpjmd-of-problems').met).toBe('0/0');
    const rpjmd = {
      title: 'RPJMD',
      period: { from: 2025, to: 2029 },
      vision: 'Visi',
      strategicIssues: [],
      missions: [{ id: 'm-1', code: 'M1', statement: 'Misi' }],
      goals: [{ id: 't-1', code: 'T1', statement: 'Tujuan', missionId: 'm-1' }],
      objectives: [{ id: 's-1', code: 'S1', statement: 'Sasaran', goalId: 't-1', indicators: [] }],
      programs: [],
    };
    const problems = [{ ...problem, rpjmdObjectiveId: 's-1' }, secondProblem];
    expect(check('rpjmd-of-problems', { rpjmd, problems })).toEqual({
      met: '1/2',
      next: ['opd-kominfo: 1 from P-2 at problems.1'],
    });
  });

  it('for approval of everything', () => {
    expect(check('approved-problems', twoProblems)).toEqual({
      met: '1/2',
      next: ['opd-kominfo: 1 from P-2 at problems.1'],
    });
    expect(check('approved-needs', twoNeeds)).toEqual({
      met: '1/2',
      next: ['opd-izin: 1 from K-2 at needs.1'],
    });
    expect(check('approved-innovations', twoInnovations)).toEqual({
      met: '1/2',
      next: ['admin: 1 from I-2 at innovations.1'],
    });
    const locked = [{ ...problem, state: 'locked' }];
    expect(check('approved-problems', { problems: locked }).met).toBe('1/1');
  });

  it('for owner and origin of each innovation', () => {
    const step = { met: '1/2', next: ['admin: 1 from I-2 at innovations.1'] };
    expect(check('owners-of-innovations', twoInnovations)).toEqual(step);
    expect(check('origins-of-innovations', twoInnovations)).toEqual(step);
  });

  it('for a description and a benefit of each innovation', () => {
    const told = (change: object) =>
      check('descriptions-of-innovations', { innovations: [{ ...innovation, ...change }] }).met;
    const description = 'Izin terbit sendiri.';
    expect(told({ description, benefits: { organiser: 'Cepat' } })).toBe('1/1');
    expect(told({ description, benefits: { government: 'Hemat' } })).toBe('1/1');
    expect(told({ description, benefits: { public: 'Mudah' } })).toBe('1/1');
    expect(told({ description })).toBe('0/1');
    expect(told({ description, benefits: {} })).toBe('0/1');
    expect(told({ benefits: { public: 'Mudah' } })).toBe('0/1');
    expect(check('descriptions-of-innovations').next).toEqual([
      'opd-izin: 1 from I-GOV-01 at innovations.0',
    ]);
  });

  it('for a contribution of each OPD', () => {
    expect(check('contributions-of-opds')).toEqual({
      met: '1/2',
      next: ['opd-kominfo: 1 from Diskominfo at opds.0'],
    });
    expect(check('contributions-of-opds', twoProblems).met).toBe('2/2');
    const needs = [need, { ...secondNeed, opdId: 'opd-kominfo' }];
    expect(check('contributions-of-opds', { needs }).met).toBe('2/2');
    const innovations = [{ ...innovation, opdId: 'opd-kominfo' }];
    expect(check('contributions-of-opds', { innovations }).met).toBe('2/2');
  });
});
