import { describe, expect, it } from 'vitest';
import { edited, refusals } from '../../../testing/edit.js';
import { fullPlan, idOf } from '../../../testing/full-plan.js';

const plan = fullPlan();
const p1 = idOf('problems', 'p-1');

describe('fields of an item', () => {
  it('are written, each by itself', () => {
    const { masterplan, patches } = edited({
      kind: 'update',
      list: 'problems',
      id: p1,
      fields: { title: 'Baru', impact: 'Antrean' },
    });
    expect(masterplan.problems[0]).toEqual({
      ...plan.problems[0],
      title: 'Baru',
      impact: 'Antrean',
    });
    expect(patches).toEqual([
      { op: 'replace', path: ['problems', 0, 'title'], value: 'Baru' },
      { op: 'add', path: ['problems', 0, 'impact'], value: 'Antrean' },
    ]);
  });

  it.each([null, undefined])('are taken away by %s where they are optional', (nothing) => {
    const { masterplan, patches } = edited({
      kind: 'update',
      list: 'problems',
      id: p1,
      fields: { cause: nothing, description: nothing },
    });
    expect(masterplan.problems[0]).not.toHaveProperty('cause');
    expect(patches).toEqual([{ op: 'remove', path: ['problems', 0, 'cause'] }]);
  });

  it('take null for a value where null is one', () => {
    const change = {
      kind: 'update',
      list: 'readiness',
      id: 'r-2026',
      fields: { consolidated: null },
    } as const;
    expect(edited(change).masterplan.readiness[0]).toMatchObject({ consolidated: null });
    expect(refusals({ ...change, fields: { consolidated: undefined } })).toEqual([
      'missing-field readiness.0.consolidated',
    ]);
  });

  it('that say the same already are left alone', () => {
    const { masterplan, patches } = edited(
      {
        kind: 'update',
        list: 'problems',
        id: p1,
        fields: { title: plan.problems[0]?.title, tags: [], description: null },
      },
      plan,
    );
    expect(patches).toEqual([]);
    expect(masterplan).toBe(plan);
  });

  it('may be those of a part of an item', () => {
    const { patches } = edited({
      kind: 'update',
      list: 'programs.progress',
      of: idOf('programs', 'pr-1'),
      id: 'pr-1-l2',
      fields: { percent: 75, spent: 1_000_000 },
    });
    expect(patches).toEqual([
      { op: 'replace', path: ['programs', 0, 'progress', 1, 'percent'], value: 75 },
      { op: 'add', path: ['programs', 0, 'progress', 1, 'spent'], value: 1_000_000 },
    ]);
  });

  it('leave everything else as it was, down to its identity', () => {
    const fields = { title: 'Baru' };
    const { masterplan } = edited({ kind: 'update', list: 'problems', id: p1, fields }, plan);
    expect(masterplan.problems[1]).toBe(plan.problems[1]);
    expect(masterplan.problems[0]?.tags).toBe(plan.problems[0]?.tags);
    expect(masterplan.needs).toBe(plan.needs);
    expect(masterplan.rpjmd).toBe(plan.rpjmd);
  });
});

describe('fields are refused', () => {
  it.each<[string, object, string[]]>([
    ['of an item that isn’t there', { id: 'p-9' }, ['dangling-id problems']],
    [
      'that are required, when they are taken away',
      { fields: { title: undefined } },
      ['missing-field problems.0.title'],
    ],
    ['that may not be null', { fields: { title: null } }, ['wrong-type problems.0.title']],
    ['that an item hasn’t', { fields: { judul: 'x' } }, ['unknown-field problems.0.judul']],
    ['when they are its id', { fields: { id: 'p-1' } }, ['unknown-field problems.0.id']],
    [
      'out of range',
      { fields: { usg: { urgency: 6, seriousness: 1, growth: 1 } } },
      ['number-too-big problems.0.usg.urgency'],
    ],
    ['with a code in use', { fields: { code: 'P-GOV-02' } }, ['duplicate-code problems.0.code']],
    [
      'with a link to nothing',
      { fields: { rpjmdObjectiveId: 'v-s9' } },
      ['dangling-id problems.0.rpjmdObjectiveId'],
    ],
    [
      'with a sub-dimension of another dimension',
      { fields: { dimensionId: 'smart-economy' } },
      ['sub-dimension-of-other-dimension problems.0.subDimensionId'],
    ],
  ])('%s', (_name, how, issues) => {
    const change = {
      kind: 'update',
      list: 'problems',
      id: 'p-1',
      fields: { title: 'Baru' },
      ...how,
    };
    expect(refusals(change)).toEqual(issues);
  });

  it('where something may stand only once', () => {
    const swot = edited({
      kind: 'add',
      list: 'swot',
      item: {
        id: 'sw-gov',
        scope: { kind: 'dimension', dimensionId: 'smart-governance' },
        state: 'draft',
        updatedAt: '2026-11-01T03:00:00.000Z',
        factors: [],
      },
    }).masterplan;
    const scope = { kind: 'region' };
    expect(
      refusals({ kind: 'update', list: 'swot', id: 'sw-gov', fields: { scope } }, swot),
    ).toEqual(['duplicate-entry swot.1.scope']);
    const { factors } = plan.swot[0] ?? {};
    const fields = { factors: factors?.slice(0, 1) };
    expect(refusals({ kind: 'update', list: 'swot', id: 'sw-gov', fields }, swot)).toEqual([
      'duplicate-id swot.1.factors.0.id',
      'weights-do-not-sum swot.1.factors',
    ]);
    const { progress, indicators } = plan.programs[0] ?? {};
    expect(
      refusals({ kind: 'update', list: 'programs', id: 'pr-2', fields: { progress, indicators } }),
    ).toEqual([
      'duplicate-id programs.1.progress.0.id',
      'duplicate-id programs.1.progress.1.id',
      'duplicate-id programs.1.indicators.0.id',
    ]);
    const { objectives } = plan.missions[0] ?? {};
    expect(
      refusals({ kind: 'update', list: 'missions', id: 'm-2', fields: { objectives } }),
    ).toEqual([
      'duplicate-id missions.1.objectives.0.id',
      'duplicate-id missions.1.objectives.0.indicators.0.id',
    ]);
  });

  it('when a programme no longer lies under its RPJMD programme', () => {
    const fields = { nomenclatureCode: '2.16.02' };
    expect(refusals({ kind: 'update', list: 'rpjmd.programs', id: 'v-p1', fields })).toEqual([
      'code-not-under-parent programs.1.nomenclatureCode',
    ]);
  });
});
