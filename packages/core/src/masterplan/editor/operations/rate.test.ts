import { describe, expect, it } from 'vitest';
import { edited, refusals } from '../../../testing/edit.js';
import { fullPlan, idOf } from '../../../testing/full-plan.js';

const kominfo = idOf('opds', 'opd-kominfo');
const izin = idOf('opds', 'opd-izin');
const known = 'people-ict-competence';
const other = 'people-training-certification';
const assessmentId = 'r-2026';
const justification = 'Sesuai daftar pegawai.';
const raw = (rater: object, rating: object, more: object = {}) => ({
  kind: 'rate',
  assessmentId,
  rater,
  rating,
  ...more,
});

describe('an answer', () => {
  it('of an OPD takes the place of its earlier one', () => {
    const { masterplan, patches } = edited({
      kind: 'rate',
      assessmentId,
      rater: { kind: 'opd', opdId: kominfo },
      rating: { indicatorId: known, current: 5, note: 'Naik' },
    });
    expect(masterplan.readiness[0]?.opdRatings).toEqual([
      { opdId: kominfo, ratings: [{ indicatorId: known, current: 5, note: 'Naik' }] },
    ]);
    expect(patches).toHaveLength(1);
  });

  it('of an OPD to another indicator comes after', () => {
    const rating = { indicatorId: other, current: 'not-applicable' } as const;
    const { masterplan } = edited({
      kind: 'rate',
      assessmentId,
      rater: { kind: 'opd', opdId: kominfo },
      rating,
    });
    expect(masterplan.readiness[0]?.opdRatings[0]?.ratings[1]).toEqual(rating);
  });

  it('that is the first of an OPD makes its sheet', () => {
    const rating = { indicatorId: known, current: 2 } as const;
    const { masterplan } = edited({
      kind: 'rate',
      assessmentId,
      rater: { kind: 'opd', opdId: izin },
      rating,
    });
    expect(masterplan.readiness[0]?.opdRatings[1]).toEqual({ opdId: izin, ratings: [rating] });
  });

  it('of an assessor makes a sheet, and then stands in it', () => {
    const rater = { kind: 'assessor', assessor: 'Unsil' } as const;
    const { masterplan } = edited({
      kind: 'all',
      changes: [
        { kind: 'rate', assessmentId, rater, rating: { indicatorId: known, current: 2 } },
        { kind: 'rate', assessmentId, rater, rating: { indicatorId: other, current: null } },
      ],
    });
    expect(masterplan.readiness[0]?.assessorRatings).toEqual([
      {
        assessor: 'Unsil',
        ratings: [
          { indicatorId: known, current: 2 },
          { indicatorId: other, current: null },
        ],
      },
    ]);
  });

  it('that consolidates keeps its owner, or gets another', () => {
    const rating = { indicatorId: known, current: 4, justification } as const;
    const change = { kind: 'rate', assessmentId, rating } as const;
    const same = edited({ ...change, rater: { kind: 'consolidated' } }).masterplan.readiness[0];
    expect(same?.consolidated).toEqual({ ownerOpdId: kominfo, ratings: [rating] });
    const next = edited({ ...change, rater: { kind: 'consolidated', ownerOpdId: izin } });
    expect(next.masterplan.readiness[0]?.consolidated).toEqual({
      ownerOpdId: izin,
      ratings: [rating],
    });
  });

  it('begins the consolidation', () => {
    const rating = { indicatorId: known, current: 4, justification } as const;
    const plan = edited({
      kind: 'update',
      list: 'readiness',
      id: assessmentId,
      fields: { consolidated: null },
    }).masterplan;
    const rater = { kind: 'consolidated', ownerOpdId: izin } as const;
    const { masterplan } = edited({ kind: 'rate', assessmentId, rater, rating }, plan);
    expect(masterplan.readiness[0]?.consolidated).toEqual({ ownerOpdId: izin, ratings: [rating] });
    expect(refusals(raw({ kind: 'consolidated' }, rating), plan)).toEqual([
      'missing-field readiness.0.consolidated.ownerOpdId',
    ]);
  });

  it('that says the same changes nothing', () => {
    const rating = { indicatorId: known, current: 3 } as const;
    const plan = fullPlan();
    const rater = { kind: 'opd', opdId: kominfo } as const;
    expect(edited({ kind: 'rate', assessmentId, rater, rating }, plan).masterplan).toBe(plan);
  });
});

describe('an answer is refused', () => {
  const rating = { indicatorId: known, current: 3 };
  it.each<[string, object, string[]]>([
    [
      'off the scale',
      raw({ kind: 'opd', opdId: kominfo }, { ...rating, current: 6 }),
      ['not-one-of readiness.0.opdRatings.0.ratings.0.current'],
    ],
    [
      'to an indicator that the instrument hasn’t',
      raw({ kind: 'opd', opdId: kominfo }, { ...rating, indicatorId: 'x' }),
      ['unknown-indicator readiness.0.opdRatings.0.ratings.1.indicatorId'],
    ],
    [
      'of an OPD that the plan hasn’t',
      raw({ kind: 'opd', opdId: 'opd-9' }, rating),
      ['dangling-id readiness.0.opdRatings.1.opdId'],
    ],
    [
      'of an assessor without a name',
      raw({ kind: 'assessor', assessor: '' }, rating),
      ['text-too-short readiness.0.assessorRatings.0.assessor'],
    ],
    [
      'without a justification where it consolidates',
      raw({ kind: 'consolidated' }, rating),
      ['missing-field readiness.0.consolidated.ratings.0.justification'],
    ],
    [
      'in an assessment that isn’t there',
      raw({ kind: 'opd', opdId: kominfo }, rating, { assessmentId: 'r-9' }),
      ['dangling-id readiness'],
    ],
    ['of nobody', raw({ kind: 'siapa' }, rating), ['not-one-of change.rater.kind']],
  ])('%s', (_name, change, issues) => {
    expect(refusals(change)).toEqual(issues);
  });
});

describe('an answer that is taken away', () => {
  const unrate = (rater: object, indicatorId: string = known, id = assessmentId) => ({
    kind: 'unrate',
    assessmentId: id,
    rater,
    indicatorId,
  });

  it('leaves the sheet', () => {
    const { masterplan } = edited({
      kind: 'all',
      changes: [
        { kind: 'unrate', assessmentId, rater: { kind: 'consolidated' }, indicatorId: known },
        {
          kind: 'unrate',
          assessmentId,
          rater: { kind: 'opd', opdId: kominfo },
          indicatorId: known,
        },
      ],
    });
    expect(masterplan.readiness[0]).toMatchObject({
      opdRatings: [{ opdId: kominfo, ratings: [] }],
      consolidated: { ownerOpdId: kominfo, ratings: [] },
    });
  });

  it('must be there', () => {
    expect(refusals(unrate({ kind: 'consolidated' }, other))).toEqual([
      'dangling-id readiness.0.consolidated.ratings',
    ]);
    expect(refusals(unrate({ kind: 'assessor', assessor: 'Unsil' }))).toEqual([
      'dangling-id readiness.0.assessorRatings.0.ratings',
    ]);
    expect(refusals(unrate({ kind: 'consolidated' }, known, 'r-9'))).toEqual([
      'dangling-id readiness',
    ]);
  });
});
