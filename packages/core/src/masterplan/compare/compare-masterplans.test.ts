import { describe, expect, it } from 'vitest';
import { frameworks } from '../../framework/frameworks.js';
import { describeIssue } from '../../locale/describe-issue.js';
import { applyFieldChanges } from '../../testing/apply-field-changes.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import type { Masterplan, ProblemId } from '../types.js';
import { compareMasterplans } from './compare-masterplans.js';
import { comparedLists } from './compared-lists.js';

const small = parsed(rawPlan());
const empty = parsed(rawEmptyPlan());
const counts = ({ lists }: ReturnType<typeof compareMasterplans>) =>
  comparedLists.flatMap((list) => {
    const { added, changed, removed } = lists[list];
    const line = `${added.length} ${removed.length} ${changed.length}`;
    return line === '0 0 0' ? [] : [`${list} ${line}`];
  });

describe('a plan compared with itself', () => {
  it.each([
    ['empty', empty],
    ['small', small],
  ])('is the same (%s)', (_, plan) => {
    const comparison = compareMasterplans(plan, parsed(JSON.parse(JSON.stringify(plan))));
    expect(comparison).toMatchObject({ same: true, fields: [], figures: [], issues: [] });
    expect(counts(comparison)).toEqual([]);
    expect(comparison.readiness.after).toEqual(comparison.readiness.before);
  });

  it.each([
    ['added', [], small.problems],
    ['removed', small.problems, []],
    ['changed', small.problems, small.problems.map((item) => ({ ...item, title: 'Lain' }))],
  ])('is no longer the same when one item is %s', (_, before, after) => {
    const plan = (problems: Masterplan['problems']): Masterplan => ({ ...small, problems });
    expect(compareMasterplans(plan(before), plan(after)).same).toBe(false);
  });

  it('is the same in another order', () => {
    const raw = rawPlan();
    const plan = parsed({ ...raw, opds: [...raw.opds].reverse() });
    expect(compareMasterplans(small, plan).same).toBe(true);
  });
});

describe('two versions of a plan', () => {
  const raw = rawPlan();
  const [problem] = raw.problems;
  const after = parsed({
    ...raw,
    vision: 'Kota yang melayani.',
    problems: [{ ...problem, title: 'Izin lambat', state: 'locked' }],
    needs: raw.needs.map((need) => ({ ...need, problemIds: [] })),
    innovations: [],
    readiness: raw.readiness.map((assessment) => ({
      ...assessment,
      consolidated: {
        ...assessment.consolidated,
        ratings: assessment.consolidated.ratings.map((rating) => ({ ...rating, current: 4 })),
      },
    })),
    programs: raw.programs.map((program) => ({ ...program, innovationIds: [], quickWin: true })),
    evaluations: [
      {
        id: 'e-1',
        year: 2024,
        dimensionId: 'smart-living',
        state: 'draft',
        updatedAt: '2026-11-01T03:00:00.000Z',
        grades: { baseline: 3, output: null, outcome: null, impact: null, quickWin: null },
      },
    ],
  });
  const compare = () => compareMasterplans(small, after);

  it('differ in items', () => {
    const comparison = compare();
    expect(comparison.same).toBe(false);
    expect(counts(comparison)).toEqual([
      'problems 0 0 1',
      'needs 0 0 1',
      'innovations 0 1 0',
      'readiness 0 0 1',
      'programs 0 0 1',
      'evaluations 1 0 0',
    ]);
    expect(comparison.lists.problems.changed).toEqual([
      {
        id: 'p-1',
        code: 'P-GOV-01',
        path: ['problems', 0],
        state: { before: 'approved', after: 'locked' },
        fields: [
          { kind: 'value', path: ['state'], before: 'approved', after: 'locked' },
          {
            kind: 'value',
            path: ['title'],
            before: 'Izin menunggu tanda tangan',
            after: 'Izin lambat',
          },
        ],
      },
    ]);
    expect(comparison.lists.needs.changed[0]?.fields).toEqual([
      {
        kind: 'words',
        path: ['problemIds'],
        before: ['p-1'],
        after: [],
        added: [],
        removed: ['p-1'],
      },
    ]);
    expect(comparison.lists.readiness.changed[0]?.fields).toEqual([
      {
        kind: 'value',
        path: ['consolidated', 'ratings', 'people-ict-competence', 'current'],
        before: 3,
        after: 4,
      },
    ]);
    expect(comparison.lists.innovations.removed).toEqual([
      { id: 'i-1', code: 'I-GOV-01', path: ['innovations', 0] },
    ]);
  });

  it('differ in fields outside the lists', () => {
    const comparison = compare();
    expect(comparison.fields).toEqual([
      { kind: 'value', path: ['vision'], before: '', after: 'Kota yang melayani.' },
    ]);
    expect(compareMasterplans(small, { ...small, title: 'Lain' }).same).toBe(false);
  });

  it('differ in figures, with the readiness of both sides', () => {
    const comparison = compare();
    expect(comparison.readiness.before?.score).toBe(3);
    expect(comparison.readiness.after?.score).toBe(4);
    expect(comparison.figures).toContainEqual({
      figure: 'readiness-score',
      id: null,
      before: 3,
      after: 4,
      change: 1,
    });
    expect(comparison.figures).toContainEqual({
      figure: 'innovations',
      id: null,
      before: 1,
      after: 0,
      change: -1,
    });
  });

  it('are told apart so far that the changes lead from one to the other', () => {
    const comparison = compare();
    for (const list of comparedLists) {
      for (const { fields, id } of comparison.lists[list].changed) {
        const [one, other] = [small[list], after[list]].map((items) =>
          items.find((item) => item.id === id),
        );
        expect(applyFieldChanges(one, fields)).toEqual(other);
      }
    }
  });

  it('have no readiness where nobody assessed it', () => {
    const { figures, readiness } = compareMasterplans(empty, small);
    expect(readiness.before).toBeNull();
    expect(readiness.after?.score).toBe(3);
    const begun = small.readiness.map((item) => ({ ...item, consolidated: null }));
    const unrated = compareMasterplans(empty, { ...small, readiness: begun }).readiness.after;
    expect(unrated).toMatchObject({ score: null, issues: [] });
    expect(figures[0]).toMatchObject({ figure: 'readiness-score', before: null, change: null });
  });
});

describe('plans that should not be compared', () => {
  it('of two frameworks are, with a warning', () => {
    const other = frameworks.find(({ id }) => id === 'rpm-kota-cerdas-2026');
    const framework = { id: other?.id ?? '', version: other?.version ?? '' };
    const { issues, same } = compareMasterplans(empty, { ...empty, framework });
    expect(same).toBe(false);
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'framework-differs',
        path: ['framework'],
        params: { before: 'kominfo-2021 1', after: `${framework.id} ${framework.version}` },
      },
    ]);
  });

  it('of two regions are, with a warning', () => {
    const region = { code: '32.06', name: 'Kabupaten Tasikmalaya' };
    const { issues } = compareMasterplans(empty, { ...empty, region });
    expect(issues).toMatchObject([{ code: 'region-differs', path: ['region', 'code'] }]);
    expect(issues.map((issue) => describeIssue('id', issue))).toEqual([
      'Kedua rencana milik daerah berbeda: 32.78 dan 32.06.',
    ]);
  });

  it('of a framework that nobody knows are refused, unless it is given', () => {
    const [builtIn] = frameworks;
    if (builtIn === undefined) throw new Error('there is a built-in framework');
    const own = { ...builtIn, id: 'kerangka-daerah', version: '7' };
    const plan: Masterplan = { ...small, framework: { id: own.id, version: own.version } };
    expect(() => compareMasterplans(small, plan)).toThrow('KC_UNKNOWN_FRAMEWORK');
    const older = { ...own, version: '6' };
    const other = { ...own, id: 'kerangka-lain', readiness: { ...own.readiness, elements: [] } };
    expect(
      compareMasterplans(plan, plan, { frameworks: [other, own] }).readiness.after?.score,
    ).toBe(3);
    expect(() => compareMasterplans(plan, small, { frameworks: [older] })).toThrow(
      'KC_UNKNOWN_FRAMEWORK',
    );
    expect(compareMasterplans(small, plan, { frameworks: [older, own] }).issues).toHaveLength(1);
  });
});

describe('a large plan', () => {
  it('of 50,000 items is compared item by item', () => {
    const size = 50_000;
    const plan = (from: number): Masterplan => ({
      ...small,
      problems: small.problems.flatMap((problem) =>
        Array.from({ length: size }, (_, at) => ({
          ...problem,
          id: `p-${at + from}` as ProblemId,
          title: at % 2 === 0 ? 'Izin' : 'Banjir',
        })),
      ),
    });
    const { added, changed, removed } = compareMasterplans(plan(0), plan(1)).lists.problems;
    expect([added.length, removed.length, changed.length]).toEqual([1, 1, size - 1]);
  });
});

describe('two plans as of a moment', () => {
  const reported = {
    ...small,
    programs: small.programs.map((program) => ({
      ...program,
      progress: [...program.progress, { id: 'baru', reportedOn: '2026-12-31', percent: 100 }],
    })),
  };
  const progress = (asOf?: string) =>
    compareMasterplans(small, reported, { asOf }).figures.filter(
      ({ figure }) => figure === 'progress',
    );

  it('differ in their figures by what counts then', () => {
    expect(progress()).toMatchObject([{ before: 70, after: 100 }]);
    expect(progress('2026-12-31')).toMatchObject([{ before: 70, after: 100 }]);
    expect(progress('2026-11-23')).toEqual([]);
    expect(compareMasterplans(small, reported, { asOf: '2026-11-23' }).same).toBe(false);
  });

  it('are scored on the assessment shown then', () => {
    const { readiness } = compareMasterplans(small, small, { asOf: '2026-06-29' });
    expect(readiness).toEqual({ before: null, after: null });
    expect(compareMasterplans(small, small, { asOf: '2026-06-30' }).readiness.after?.score).toBe(3);
    expect(() => compareMasterplans(small, small, { asOf: 'x' })).toThrow('KC_INVALID_DATE');
  });
});
