import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { checkMasterplan } from '../check-masterplan.js';
import { requirementOf } from '../../../testing/requirement.js';

const raw = rawPlan();
const [approved] = raw.readiness;
const assessment = { ...approved, state: 'draft' };
const check = (id: Parameters<typeof requirementOf>[1], readiness: object[] = [assessment]) =>
  requirementOf(parsed({ ...raw, readiness }), id);
const justification = 'Sesuai daftar.';
const consolidated = (ratings: object[]) => [
  {
    ...assessment,
    consolidated: {
      ownerOpdId: 'opd-kominfo',
      ratings: ratings.map((rating) => ({ justification, ...rating })),
    },
  },
];
const evidence = [{ label: 'Daftar pegawai' }];

describe('readiness asks', () => {
  it('for an assessment', () => {
    expect(check('readiness-assessment').met).toBe('1/1');
    expect(check('readiness-assessment', [])).toEqual({
      met: '0/1',
      next: ['admin: 1 from it at readiness'],
    });
  });

  it('for the ratings of each OPD', () => {
    expect(check('readiness-of-opds')).toEqual({
      met: '1/2',
      next: ['opd-izin: 1 from DPMPTSP at readiness.0.opdRatings'],
    });
    const untouched = [{ ...assessment, opdRatings: [{ opdId: 'opd-izin', ratings: [] }] }];
    expect(check('readiness-of-opds', untouched).met).toBe('0/2');
  });

  it('for the consolidated level of each indicator', () => {
    const { met, next } = check('readiness-consolidation');
    expect(met).toBe('1/27');
    expect(next).toHaveLength(1);
    expect(next[0]).toMatch(/^opd-kominfo: 26 from .+ at readiness\.0\.consolidated$/);
    const answers = consolidated([
      { indicatorId: 'people-ict-competence', current: null },
      { indicatorId: 'people-training-certification', current: 'not-applicable' },
    ]);
    expect(check('readiness-consolidation', answers).met).toBe('1/27');
    const begun = check('readiness-consolidation', [{ ...assessment, consolidated: null }]);
    expect(begun.met).toBe('0/27');
    expect(begun.next[0]).toMatch(/^admin: 27 /);
  });

  it('for evidence and a target of each level, and of nothing else', () => {
    const ratings = consolidated([
      { indicatorId: 'people-training-certification', current: 'not-applicable' },
      { indicatorId: 'people-ict-competence', current: 3, target: 4 },
      { indicatorId: 'people-citizen-digital-literacy', current: 2, evidence },
      { indicatorId: 'budget-fiscal-capacity', current: null },
    ]);
    const evidenced = check('readiness-evidence', ratings);
    expect(evidenced.met).toBe('1/2');
    expect(evidenced.next[0]).toMatch(
      /^opd-kominfo: 1 from .+ at readiness\.0\.consolidated\.ratings\.1$/,
    );
    const targeted = check('readiness-targets', ratings);
    expect(targeted.met).toBe('1/2');
    expect(targeted.next[0]).toMatch(/ratings\.2$/);
    const without = consolidated([
      { indicatorId: 'people-ict-competence', current: 3, evidence: [] },
    ]);
    expect(check('readiness-evidence', without).met).toBe('0/1');
  });

  it('by the name of the indicator, or its id where the framework has none', () => {
    const plan = parsed({
      ...raw,
      readiness: consolidated([{ indicatorId: 'people-ict-competence', current: 3 }]),
    });
    expect(requirementOf(plan, 'readiness-targets').next).toEqual([
      'opd-kominfo: 1 from Civil servants with ICT competence at readiness.0.consolidated.ratings.0',
    ]);
    const readiness = plan.readiness.map((item) => ({
      ...item,
      consolidated: item.consolidated && {
        ...item.consolidated,
        ratings: item.consolidated.ratings.map((rating) => ({ ...rating, indicatorId: 'gone' })),
      },
    }));
    expect(requirementOf({ ...plan, readiness }, 'readiness-targets').next).toEqual([
      'opd-kominfo: 1 from gone at readiness.0.consolidated.ratings.0',
    ]);
  });

  it('the admin about all that is open once the assessment is closed', () => {
    for (const state of ['submitted', 'approved', 'locked']) {
      expect(check('readiness-of-opds', [{ ...assessment, state }])).toEqual({
        met: '1/2',
        next: ['admin: 1 from DPMPTSP at readiness.0.opdRatings'],
      });
      const { next } = check('readiness-consolidation', [{ ...assessment, state }]);
      expect(next[0]).toMatch(/^admin: 26 /);
    }
  });

  it('the admin about a closed assessment, with the one that is open by now', () => {
    const stepOf = (...readiness: object[]) => {
      const plan = parsed({ ...raw, readiness });
      const { next } = checkMasterplan(plan);
      return next.find(({ code }) => code === 'readiness-of-opds');
    };
    const closed = { ...assessment, state: 'approved' };
    const at = (id: string, assessedOn: string) => ({
      ...assessment,
      id,
      assessedOn,
      title: `Kesiapan ${assessedOn.slice(0, 4)}`,
    });
    expect(stepOf(closed)).toMatchObject({ isClosed: true });
    expect(stepOf(closed)).not.toHaveProperty('openAssessment');
    expect(stepOf(closed, at('r-2027', '2027-06-30'))).toMatchObject({
      isClosed: true,
      openAssessment: 'Kesiapan 2027',
    });
    expect(stepOf(closed, at('r-2025', '2025-06-30'))).not.toHaveProperty('openAssessment');
  });

  it('nothing of an assessment that there is not', () => {
    const ids = [
      'readiness-of-opds',
      'readiness-consolidation',
      'readiness-evidence',
      'readiness-targets',
    ] as const;
    for (const id of ids) expect(check(id, [])).toEqual({ met: '0/0', next: [] });
    for (const id of ['readiness-evidence', 'readiness-targets'] as const) {
      expect(check(id, [{ ...assessment, consolidated: null }]).met).toBe('0/0');
    }
  });

  it('about the assessment that is shown, at its place in the plan', () => {
    const later = {
      ...assessment,
      id: 'r-2027',
      assessedOn: '2027-06-30',
      opdRatings: [],
    };
    expect(check('readiness-of-opds', [assessment, later])).toEqual({
      met: '0/2',
      next: [
        'opd-kominfo: 1 from Diskominfo at readiness.1.opdRatings',
        'opd-izin: 1 from DPMPTSP at readiness.1.opdRatings',
      ],
    });
  });
});
