import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { requirementOf } from '../../../testing/requirement.js';

const raw = rawPlan();
const [program] = raw.programs;
type Id = Parameters<typeof requirementOf>[1];
const check = (id: Id, programs: object[] = raw.programs, change: object = {}) =>
  requirementOf(parsed({ ...raw, ...change, programs }), id);
const variant = (id: string, change: object = {}) => ({
  ...program,
  id,
  code: id,
  progress: [],
  ...change,
});
const measure = (id: string, change: object = {}) => ({
  id,
  name: id,
  unit: 'indeks',
  direction: 'higher',
  baseline: null,
  targets: [],
  realisations: [],
  ...change,
});
/** A programme that meets the requirement, and one of another OPD that doesn't. */
const pair = (id: Id, met: object, unmet: object) =>
  check(id, [variant('PR-1', met), variant('PR-2', { leadOpdId: 'opd-kominfo', ...unmet })]);
const half = { met: '1/2', next: ['opd-kominfo: 1 from PR-2 at programs.1'] };

describe('the action plan asks', () => {
  it('for programmes in each dimension', () => {
    const { met, next } = check('programs-in-dimensions');
    expect(met).toBe('1/6');
    expect(next[0]).toBe('dimension-lead smart-branding: 1 from Smart Branding at programs');
  });

  it('for an origin, indicators, approval, priority and partners of each programme', () => {
    const nowhere = { strategyIds: [], needIds: [], innovationIds: [] };
    expect(pair('origins-of-programs', {}, nowhere)).toEqual(half);
    expect(pair('indicators-of-programs', { indicators: [measure('I1')] }, {})).toEqual(half);
    expect(pair('approved-programs', {}, { state: 'draft' })).toEqual(half);
    const usg = { urgency: 1, seriousness: 1, growth: 1 };
    expect(pair('priorities-of-programs', { usg }, {})).toEqual(half);
    const impactEffort = { impact: 1, effort: 1 };
    expect(pair('priorities-of-programs', { impactEffort }, {})).toEqual(half);
    const alone = { supportingOpdIds: [], stakeholders: [] };
    expect(pair('partners-of-programs', {}, alone)).toEqual(half);
    const stakeholders = { supportingOpdIds: [], stakeholders: ['BSSN'] };
    expect(pair('partners-of-programs', stakeholders, alone)).toEqual(half);
  });

  it('for a budget above zero', () => {
    const nothing = [{ year: 2024, source: 'csr', amount: 0 }];
    expect(pair('budgets-of-programs', {}, { budgets: [] })).toEqual(half);
    expect(pair('budgets-of-programs', {}, { budgets: nothing })).toEqual(half);
  });

  it('for baseline and targets of indicators', () => {
    const programs = [
      variant('PR-1', {
        indicators: [
          measure('I1', { baseline: { year: 2024, value: 1 } }),
          measure('I2', { targets: [{ year: 2025, value: 2 }] }),
          measure('I3'),
        ],
      }),
    ];
    expect(check('baselines-of-programs', programs)).toEqual({
      met: '1/3',
      next: ['opd-izin: 2 from I2 at programs.0.indicators.1'],
    });
    expect(check('targets-of-programs', programs)).toEqual({
      met: '1/3',
      next: ['opd-izin: 2 from I1 at programs.0.indicators.0'],
    });
  });

  it('for a programme of the RPJMD, if there is an RPJMD', () => {
    expect(check('rpjmd-of-programs').met).toBe('0/0');
    const rpjmd = {
      title: 'RPJMD',
      period: { from: 2025, to: 2029 },
      vision: 'Visi',
      strategicIssues: [],
      missions: [{ id: 'm-1', code: 'M1', statement: 'Misi' }],
      goals: [{ id: 't-1', code: 'T1', statement: 'Tujuan', missionId: 'm-1' }],
      objectives: [{ id: 's-1', code: 'S1', statement: 'Sasaran', goalId: 't-1', indicators: [] }],
      programs: [
        {
          id: 'rp-1',
          objectiveId: 's-1',
          nomenclatureCode: '2.16.03',
          name: 'Aplikasi informatika',
          opdId: 'opd-kominfo',
          indicators: [],
          ceilings: [],
        },
      ],
    };
    const programs = [
      variant('PR-1', { rpjmdProgramId: 'rp-1' }),
      variant('PR-2', { leadOpdId: 'opd-kominfo' }),
    ];
    expect(check('rpjmd-of-programs', programs, { rpjmd })).toEqual(half);
  });

  it('nothing of cancelled programmes', () => {
    const cancelled = [variant('PR-1', { status: 'cancelled' })];
    expect(check('budgets-of-programs', cancelled).met).toBe('0/0');
    expect(check('programs-in-dimensions', cancelled).met).toBe('0/6');
  });
});

describe('the roadmap asks', () => {
  it('for programmes of one, five and ten years', () => {
    expect(check('horizons')).toEqual({
      met: '1/3',
      next: ['planner: 2 from short at programs'],
    });
  });

  it('for a programme on institutions or policy', () => {
    expect(check('institution-programs')).toEqual({
      met: '0/1',
      next: ['planner: 1 from it at programs'],
    });
    for (const kind of ['institution', 'policy']) {
      expect(check('institution-programs', [variant('PR-1', { kind })]).met).toBe('1/1');
    }
  });
});

describe('quick wins are asked', () => {
  const quick = { quickWin: true, period: { from: 2024, to: 2024 }, budgets: [] };

  it('of each dimension', () => {
    expect(check('quick-wins-in-dimensions').met).toBe('0/6');
    expect(check('quick-wins-in-dimensions', [variant('PR-1', quick)]).met).toBe('1/6');
  });

  it('to take a year at most', () => {
    const slow = { quickWin: true };
    expect(check('quick-wins-within-a-year').met).toBe('0/0');
    expect(pair('quick-wins-within-a-year', quick, slow)).toEqual(half);
  });

  it('to take time that goes forward', () => {
    const plan = parsed({ ...raw, programs: [variant('PR-1', quick)] });
    const programs = plan.programs.map((item) => ({ ...item, period: { from: 2025, to: 2024 } }));
    expect(requirementOf({ ...plan, programs }, 'quick-wins-within-a-year').met).toBe('0/1');
  });

  it('to have a budget', () => {
    const budgets = [{ year: 2024, source: 'csr', amount: 1 }];
    expect(pair('budgets-of-quick-wins', { ...quick, budgets }, quick)).toEqual(half);
    expect(check('budgets-of-quick-wins').met).toBe('0/0');
  });
});
