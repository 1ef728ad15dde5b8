import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { arbitraryChange } from '../../testing/arbitrary-change.js';
import { fullPlan, idOf, largePlan, rawFullPlan } from '../../testing/full-plan.js';
import { canonicalJson } from '../canonical-json.js';
import type { MasterplanChange } from '../editor/change.js';
import { createEditor } from '../editor/create-editor.js';
import { parseMasterplan } from '../parse-masterplan.js';
import { masterplanSchema } from '../schema/masterplan.js';
import type { Masterplan, Measure } from '../types.js';
import { mergeMasterplans } from './merge-masterplans.js';
import { resolveConflicts } from './resolve-conflicts.js';
import type { MergeChoice, MergedMasterplan } from './types.js';

const base = fullPlan();
const [problem] = base.problems;
if (problem === undefined) throw new Error('the test’s plan has no problem');

function after(...changes: MasterplanChange[]): Masterplan {
  const editor = createEditor(base);
  for (const change of changes) {
    const result = editor.apply(change);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
  }
  return editor.masterplan;
}

const p1 = idOf('problems', 'p-1');
const pr1 = idOf('programs', 'pr-1');
const n1 = idOf('needs', 'n-1');
const problemFields = (fields: object) =>
  ({ kind: 'update', list: 'problems', id: p1, fields }) as const;
const needFields = (fields: object) => ({ kind: 'update', list: 'needs', id: n1, fields }) as const;
const programFields = (fields: object) =>
  ({ kind: 'update', list: 'programs', id: pr1, fields }) as const;
function joined(...args: Parameters<typeof mergeMasterplans>): MergedMasterplan {
  const result = mergeMasterplans(...args);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

const merge = (ours: Masterplan, theirs: Masterplan) => joined(base, ours, theirs);
const summary = ({ conflicts }: MergedMasterplan) =>
  conflicts.map(({ id, kind }) => `${kind} ${id}`);

describe('two editors of one plan', () => {
  it('keep what each of them did', () => {
    const ours = createEditor(base);
    const theirs = createEditor(base);
    ours.apply(problemFields({ title: 'Izin antre' }));
    ours.apply({ kind: 'remove', list: 'problems', id: idOf('problems', 'p-3') });
    ours.apply({ kind: 'set', field: 'rpjmd.title', value: 'RPJMD perubahan' });
    theirs.apply(problemFields({ cause: null, impact: 'Warga kembali lagi' }));
    theirs.apply({
      kind: 'add',
      list: 'problems',
      item: { ...problem, id: idOf('problems', 'p-4'), code: 'P-GOV-04' },
    });
    theirs.apply({
      kind: 'update',
      list: 'swot.factors',
      of: 'sw-region',
      id: 'f-w1',
      fields: { rating: 1 },
    });
    const { conflicts, issues, masterplan } = merge(ours.masterplan, theirs.masterplan);
    expect([conflicts, issues]).toEqual([[], []]);
    expect(masterplan.problems.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'p-1 Izin antre',
      'p-2 Data tersebar',
      'p-4 Izin menunggu tanda tangan',
    ]);
    expect(masterplan.problems[0]).toMatchObject({ impact: 'Warga kembali lagi' });
    expect(masterplan.problems[0]).not.toHaveProperty('cause');
    expect(masterplan.rpjmd?.title).toBe('RPJMD perubahan');
    expect(masterplan.swot[0]?.factors[1]?.rating).toBe(1);
    expect(parseMasterplan(masterplan).ok).toBe(true);
  });

  it('share with both what they left alone', () => {
    const ours = after(problemFields({ title: 'Satu' }));
    const theirs = after({ kind: 'set', field: 'title', value: 'Dua' });
    const { masterplan } = merge(ours, theirs);
    expect(masterplan.needs).toBe(base.needs);
    expect(masterplan.problems).toBe(ours.problems);
  });
});

describe('a conflict', () => {
  it('is a field that both changed', () => {
    const result = merge(
      after(problemFields({ title: 'Satu' })),
      after(problemFields({ title: 'Dua' })),
    );
    expect(result.conflicts).toEqual([
      {
        id: 'problems/p-1/title',
        kind: 'both-changed',
        place: ['problems', 'p-1', 'title'],
        base: 'Izin menunggu tanda tangan',
        ours: 'Satu',
        theirs: 'Dua',
      },
    ]);
    expect(result.masterplan.problems[0]?.title).toBe('Satu');
  });

  it('is a field that both added', () => {
    const result = merge(
      after(problemFields({ impact: 'Satu' })),
      after(problemFields({ impact: 'Dua' })),
    );
    expect(result.conflicts).toEqual([
      {
        id: 'problems/p-1/impact',
        kind: 'both-added',
        place: ['problems', 'p-1', 'impact'],
        ours: 'Satu',
        theirs: 'Dua',
      },
    ]);
  });

  it('is what one changed and the other removed; it stays as it was changed', () => {
    const remove = { kind: 'remove', list: 'problems', id: idOf('problems', 'p-3') } as const;
    const change = { ...problemFields({ title: 'Baru' }), id: remove.id };
    for (const result of [
      merge(after(remove), after(change)),
      merge(after(change), after(remove)),
    ]) {
      expect(summary(result)).toEqual(['changed-and-removed problems/p-3']);
      expect(result.masterplan.problems.map(({ title }) => title)).toContain('Baru');
    }
    const [conflict] = merge(after(remove), after(change)).conflicts;
    expect(conflict).not.toHaveProperty('ours');
    expect(conflict).toMatchObject({ base: { id: 'p-3' }, theirs: { title: 'Baru' } });
  });

  it('is what one changed and the other took out of a field', () => {
    const ours = after(problemFields({ cause: null }));
    const theirs = after(problemFields({ cause: 'Kurang alat' }));
    expect(summary(merge(ours, theirs))).toEqual(['changed-and-removed problems/p-1/cause']);
    expect(merge(ours, theirs).masterplan.problems[0]?.cause).toBe('Kurang alat');
  });

  it('is an item that both added: a mixture of two would be neither', () => {
    const add = (fields: object): MasterplanChange => ({
      kind: 'add',
      list: 'problems',
      item: { ...problem, id: idOf('problems', 'p-4'), code: 'P-GOV-04', ...fields },
    });
    const ours = after(add({ title: 'Jalan rusak', cause: undefined }));
    const theirs = after(add({ title: 'Air keruh', cause: 'Pipa bocor' }));
    const result = merge(ours, theirs);
    expect(summary(result)).toEqual(['both-added problems/p-4']);
    expect(result.masterplan.problems[3]).toEqual(ours.problems[3]);
    expect(merge(ours, ours).conflicts).toEqual([]);
  });

  it('is the order of a list that both changed', () => {
    const move = (id: string, to: number): MasterplanChange => ({
      kind: 'move',
      list: 'problems',
      id: idOf('problems', id),
      to,
    });
    const [ours, theirs] = [after(move('p-3', 0)), after(move('p-1', 2))];
    const result = merge(ours, theirs);
    expect(result.conflicts).toEqual([
      {
        id: 'problems/#order',
        kind: 'both-changed',
        place: ['problems', '#order'],
        base: ['p-1', 'p-2', 'p-3'],
        ours: ['p-3', 'p-1', 'p-2'],
        theirs: ['p-2', 'p-3', 'p-1'],
      },
    ]);
    expect(result.masterplan.problems).toEqual(ours.problems);
    const chosen = resolveConflicts(result, { 'problems/#order': 'theirs' });
    expect(chosen.masterplan.problems).toEqual(theirs.problems);
    expect(resolveConflicts(result, { 'problems/#order': 'ours' }).masterplan).toEqual(ours);
  });

  it('is the framework, or a period: two halves make no whole', () => {
    const ours = after({ kind: 'set', field: 'period', value: { from: 2024, to: 2027 } });
    const theirs = after({ kind: 'set', field: 'period', value: { from: 2023, to: 2028 } });
    expect(summary(merge(ours, theirs))).toEqual(['both-changed period']);
    expect(merge(ours, theirs).masterplan.period).toEqual({ from: 2024, to: 2027 });
  });

  it('has an id in which no name can be mistaken for a place', () => {
    const slashed = (name: string, current: 1 | 2) =>
      after({
        kind: 'rate',
        assessmentId: 'r-2026',
        rater: { kind: 'assessor', assessor: name },
        rating: { indicatorId: 'people-ict-competence', current },
      });
    expect(summary(merge(slashed('A/B~C', 1), slashed('A/B~C', 2)))).toEqual([
      'both-added readiness/r-2026/assessorRatings/A~1B~0C/ratings/people-ict-competence',
    ]);
  });
});

describe('what is merged without a conflict', () => {
  it('sets of ids and tags', () => {
    const ours = after(problemFields({ tags: ['air', 'desa'] }), needFields({ problemIds: [] }));
    const theirs = after(
      problemFields({ tags: ['ukm'] }),
      needFields({ problemIds: ['p-1', 'p-3'] }),
    );
    const result = merge(ours, theirs);
    expect(result.conflicts).toEqual([]);
    expect(result.masterplan.problems[0]?.tags).toEqual(['air', 'desa', 'ukm']);
    expect(result.masterplan.needs[0]?.problemIds).toEqual(['p-3']);
  });

  it('stages, benefits and other parts of an innovation', () => {
    const [innovation] = base.innovations;
    if (innovation === undefined) throw new Error('the test’s plan has no innovation');
    const { id, stages } = innovation;
    const update = (fields: object): MasterplanChange => ({
      kind: 'update',
      list: 'innovations',
      id,
      fields,
    });
    const partner = (name: string) => ({ form: 'Kerja sama', name });
    const iga = { initiator: 'opd', technology: 'digital', form: 'public-service', affairs: [] };
    const start = after(
      update({ iga, benefits: { public: 'Cepat' }, partners: [partner('Unsil'), partner('BRI')] }),
    );
    const edit = (fields: object) => {
      const editor = createEditor(start);
      expect(editor.apply(update(fields))).toMatchObject({ ok: true });
      return editor.masterplan;
    };
    const { conflicts, masterplan } = joined(
      start,
      edit({
        stages: { ...stages, development: { progress: 80 } },
        benefits: { public: 'Cepat', organiser: 'Hemat' },
        iga: { ...iga, affairs: ['Perizinan'] },
        partners: [partner('Unsil'), partner('BRI'), partner('BJB')],
      }),
      edit({
        stages: {
          ...stages,
          development: { progress: 60, note: 'Uji' },
          evaluation: { progress: 5 },
        },
        benefits: { public: 'Cepat dan murah' },
        iga: { ...iga, affairs: ['Kominfo'], result: 'Izin 1 jam' },
        partners: [partner('Unsil')],
      }),
    );
    expect(conflicts).toEqual([]);
    expect(masterplan.innovations[0]).toMatchObject({
      stages: { development: { progress: 80, note: 'Uji' }, evaluation: { progress: 5 } },
      benefits: { public: 'Cepat dan murah', organiser: 'Hemat' },
      iga: { affairs: ['Kominfo', 'Perizinan'], result: 'Izin 1 jam' },
      partners: [partner('Unsil'), partner('BJB')],
    });
  });

  it('budgets by year and source, indicators and reports by id, targets by year', () => {
    const [program] = base.programs;
    if (program === undefined) throw new Error('the test’s plan has no programme');
    const [first, second] = program.budgets;
    const line = { year: 2025, source: 'apbn', amount: 5 };
    const report = (id: string, percent: number): MasterplanChange => ({
      kind: 'add',
      list: 'programs.progress',
      of: pr1,
      item: { id, reportedOn: '2026-01-31', percent },
    });
    const targets = (...years: number[]): MasterplanChange => ({
      kind: 'update',
      list: 'programs.indicators',
      of: pr1,
      id: 'ik-p1',
      fields: { targets: [2024, ...years].map((year) => ({ year, value: 3 })) },
    });
    const result = merge(
      after(
        programFields({ budgets: [{ ...first, amount: 1 }, second, line] }),
        report('l-2', 80),
        targets(2025),
      ),
      after(programFields({ budgets: [first] }), report('l-1', 75), targets(2026)),
    );
    expect(result.conflicts).toEqual([]);
    expect(result.masterplan.programs[0]).toMatchObject({
      budgets: [{ ...first, amount: 1 }, line],
      indicators: [{ targets: [{ year: 2024 }, { year: 2025 }, { year: 2026 }] }],
    });
    expect(result.masterplan.programs[0]?.progress.map(({ id }) => id)).toEqual([
      'pr-1-l1',
      'pr-1-l2',
      'l-1',
      'l-2',
    ]);
  });

  it('two budget lines of one year and source, which stay two', () => {
    const twice = (...amounts: number[]) =>
      programFields({ budgets: amounts.map((amount) => ({ year: 2024, source: 'csr', amount })) });
    const start = after(twice(1, 1));
    const change = (...amounts: number[]) => {
      const editor = createEditor(start);
      expect(editor.apply(twice(...amounts)).ok).toBe(true);
      return editor.masterplan;
    };
    const { conflicts, masterplan } = joined(start, change(2, 1), change(1, 3));
    expect(conflicts).toEqual([]);
    expect(masterplan.programs[0]?.budgets.map(({ amount }) => amount)).toEqual([2, 3]);
  });

  it('entries that are called as a second one would be', () => {
    const issues = (...strategicIssues: string[]): MasterplanChange => ({
      kind: 'set',
      field: 'rpjmd.strategicIssues',
      value: strategicIssues,
    });
    const twice = ['Air', 'Air', 'Air #2', 'Air'];
    const { conflicts, masterplan } = merge(after(issues(...twice)), after(issues('Jalan')));
    expect(conflicts).toEqual([]);
    expect([...(masterplan.rpjmd?.strategicIssues ?? [])].sort()).toEqual(
      [...twice, 'Jalan'].sort(),
    );
  });

  it('answers by rater and indicator, even where both begin the sheet', () => {
    const begin = after({
      kind: 'update',
      list: 'readiness',
      id: 'r-2026',
      fields: { consolidated: null },
    });
    const rate = (indicatorId: string, current: 1 | 4) => {
      const editor = createEditor(begin);
      const changes = [
        {
          rater: { kind: 'consolidated', ownerOpdId: idOf('opds', 'opd-kominfo') },
          rating: { indicatorId, current, justification: 'Bukti' },
        },
        {
          rater: { kind: 'opd', opdId: idOf('opds', 'opd-izin') },
          rating: { indicatorId, current },
        },
      ] as const;
      for (const change of changes) {
        expect(editor.apply({ kind: 'rate', assessmentId: 'r-2026', ...change }).ok).toBe(true);
      }
      return editor.masterplan;
    };
    const { conflicts, masterplan } = joined(
      begin,
      rate('people-ict-competence', 1),
      rate('institution-council', 4),
    );
    expect(conflicts).toEqual([]);
    const levels = [
      { indicatorId: 'institution-council', current: 4 },
      { indicatorId: 'people-ict-competence', current: 1 },
    ];
    expect(masterplan.readiness[0]?.opdRatings[1]?.ratings).toEqual(levels);
    expect(masterplan.readiness[0]?.consolidated?.ratings).toMatchObject(levels);
  });

  it('grades, methods and profiles field by field', () => {
    const evaluation = (grades: object): MasterplanChange => ({
      kind: 'update',
      list: 'evaluations',
      id: 'e-1',
      fields: {
        grades: { baseline: 3, output: 4, outcome: null, impact: null, quickWin: 5, ...grades },
      },
    });
    const profile = (fields: object): MasterplanChange => ({
      kind: 'set',
      field: 'region',
      value: { ...base.region, profile: { villages: 69, ...fields } },
    });
    const method = (fields: object): MasterplanChange => ({
      kind: 'update',
      list: 'swot',
      id: 'sw-region',
      fields: { method: { weightUnit: 'fraction', ...fields } },
    });
    const start = after(profile({}), method({}));
    const from = (...changes: MasterplanChange[]) => {
      const editor = createEditor(start);
      for (const change of changes) expect(editor.apply(change)).toMatchObject({ ok: true });
      return editor.masterplan;
    };
    const { conflicts, masterplan } = joined(
      start,
      from(
        evaluation({ outcome: 2 }),
        profile({ areaKm2: 184.2 }),
        method({ ratingScale: 'signed' }),
      ),
      from(
        evaluation({ quickWin: null }),
        profile({ districts: 10 }),
        method({ weightTolerance: 0 }),
      ),
    );
    expect(conflicts).toEqual([]);
    expect(masterplan.evaluations[0]?.grades).toEqual({
      baseline: 3,
      output: 4,
      outcome: 2,
      impact: null,
      quickWin: null,
    });
    expect(masterplan.region.profile).toEqual({ villages: 69, areaKm2: 184.2, districts: 10 });
    expect(masterplan.swot[0]?.method).toEqual({
      weightUnit: 'fraction',
      ratingScale: 'signed',
      weightTolerance: 0,
    });
  });
});

describe('an item that both sides wrote', () => {
  it('was updated when the later of them did', () => {
    const stamped = (updatedAt: string, fields: object) =>
      after(problemFields({ ...fields, updatedAt }), {
        kind: 'update',
        list: 'swot',
        id: 'sw-region',
        fields: { updatedAt },
      });
    const earlier = stamped('2026-11-02T03:00:00.000Z', { title: 'Satu' });
    const later = stamped('2026-11-10T03:00:00.000Z', { impact: 'Dua' });
    for (const result of [merge(earlier, later), merge(later, earlier)]) {
      expect(result.conflicts).toEqual([]);
      expect(result.masterplan.problems[0]).toMatchObject({ title: 'Satu', impact: 'Dua' });
      expect(result.masterplan.problems[0]?.updatedAt).toBe('2026-11-10T03:00:00.000Z');
      expect(result.masterplan.swot[0]?.updatedAt).toBe('2026-11-10T03:00:00.000Z');
    }
  });

  it('has one answer for one question, unless they answered otherwise', () => {
    const rate = (rating: object) =>
      after({
        kind: 'rate',
        assessmentId: 'r-2026',
        rater: { kind: 'opd', opdId: idOf('opds', 'opd-kominfo') },
        rating: { indicatorId: 'people-ict-competence', current: 3, ...rating },
      });
    const result = merge(rate({ current: 4, note: 'Naik' }), rate({ current: 2, target: 5 }));
    const place = 'readiness/r-2026/opdRatings/opd-kominfo/ratings/people-ict-competence/current';
    expect(result.conflicts).toMatchObject([{ id: place, base: 3, ours: 4, theirs: 2 }]);
    const ratingOf = ({ masterplan }: MergedMasterplan) =>
      masterplan.readiness[0]?.opdRatings[0]?.ratings[0];
    expect(ratingOf(result)).toMatchObject({ current: 4, note: 'Naik', target: 5 });
    expect(ratingOf(resolveConflicts(result, { [place]: 'theirs' }))).toMatchObject({
      current: 2,
      note: 'Naik',
      target: 5,
    });
  });
});

describe('SWOT analyses', () => {
  const [region] = base.swot;
  if (region === undefined) throw new Error('the test’s plan has no SWOT');
  const add = (id: string, dimensionId: string): MasterplanChange => ({
    kind: 'add',
    list: 'swot',
    item: { ...region, id, scope: { kind: 'dimension', dimensionId }, factors: [] },
  });

  it('of two scopes are two', () => {
    const result = merge(after(add('sw-a', 'smart-economy')), after(add('sw-b', 'smart-living')));
    expect([result.conflicts, result.issues]).toEqual([[], []]);
    expect(result.masterplan.swot.map(({ id }) => id)).toEqual(['sw-region', 'sw-a', 'sw-b']);
  });

  it('of one scope by two names are both there, and an issue says so', () => {
    const result = merge(after(add('sw-a', 'smart-economy')), after(add('sw-b', 'smart-economy')));
    expect(result.conflicts).toEqual([]);
    expect(result.masterplan.swot).toHaveLength(3);
    expect(result.issues).toMatchObject([
      { severity: 'error', code: 'duplicate-entry', path: ['swot', 2, 'scope'] },
    ]);
  });

  it('of two scopes by one name are a conflict', () => {
    const result = merge(after(add('sw-a', 'smart-economy')), after(add('sw-a', 'smart-living')));
    expect(summary(result)).toEqual(['both-added swot/sw-a']);
    expect(result.issues).toEqual([]);
  });
});

describe('what may not be merged away', () => {
  const cite = (...factorCodes: string[]): MasterplanChange => ({
    kind: 'update',
    list: 'strategies',
    id: idOf('strategies', 'st-1'),
    fields: { factorCodes },
  });

  it('is the last factor that a strategy cites', () => {
    const result = merge(after(cite('S1')), after(cite('O1')));
    expect(summary(result)).toEqual(['both-changed strategies/st-1/factorCodes']);
    expect(result.masterplan.strategies[0]?.factorCodes).toEqual(['S1']);
    const chosen = resolveConflicts(result, { 'strategies/st-1/factorCodes': 'theirs' });
    expect(chosen.masterplan.strategies[0]?.factorCodes).toEqual(['O1']);
  });

  it('is a value that is null on one side', () => {
    const measured = (baseline: Measure['baseline']): MasterplanChange => ({
      kind: 'update',
      list: 'programs.indicators',
      of: pr1,
      id: 'ik-p1',
      fields: { baseline },
    });
    const result = merge(after(measured({ year: 2022, value: 8 })), after(measured(null)));
    expect(summary(result)).toEqual(['both-changed programs/pr-1/indicators/ik-p1/baseline']);
    const [{ id } = { id: '' }] = result.conflicts;
    expect(
      resolveConflicts(result, { [id]: 'theirs' }).masterplan.programs[0]?.indicators[0],
    ).toMatchObject({ baseline: null });
  });

  it('is a consolidation that one side took back', () => {
    const back: MasterplanChange = {
      kind: 'update',
      list: 'readiness',
      id: 'r-2026',
      fields: { consolidated: null },
    };
    const rate: MasterplanChange = {
      kind: 'rate',
      assessmentId: 'r-2026',
      rater: { kind: 'consolidated' },
      rating: { indicatorId: 'people-ict-competence', current: 5, justification: 'Bukti' },
    };
    const result = merge(after(back), after(rate));
    expect(summary(result)).toEqual(['changed-and-removed readiness/r-2026/consolidated']);
    expect(result.masterplan.readiness[0]?.consolidated?.ratings[0]?.current).toBe(5);
    const [{ id } = { id: '' }] = result.conflicts;
    expect(
      resolveConflicts(result, { [id]: 'ours' }).masterplan.readiness[0]?.consolidated,
    ).toBeNull();
  });
});

describe('what each side may do alone but not both together', () => {
  it('is giving one code to two problems', () => {
    const add = (id: string): MasterplanChange => ({
      kind: 'add',
      list: 'problems',
      item: { ...problem, id: idOf('problems', id), code: 'P-GOV-04' },
    });
    const { issues, masterplan } = merge(after(add('p-5')), after(add('p-4')));
    expect(masterplan.problems.map(({ id }) => id)).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-5']);
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'duplicate-code problems.4.code',
    ]);
  });

  it('is that two programmes wait for each other', () => {
    const wait = (id: string, on: string[]): MasterplanChange => ({
      kind: 'update',
      list: 'programs',
      id: idOf('programs', id),
      fields: { dependsOnProgramIds: on.map((other) => idOf('programs', other)) },
    });
    const start = after(wait('pr-2', []));
    const make = (change: MasterplanChange) => {
      const editor = createEditor(start);
      expect(editor.apply(change).ok).toBe(true);
      return editor.masterplan;
    };
    const result = joined(start, make(wait('pr-1', ['pr-2'])), make(wait('pr-2', ['pr-1'])));
    expect(result.conflicts).toEqual([]);
    expect(result.issues).toMatchObject([{ severity: 'error', code: 'dependency-cycle' }]);
  });

  it('is said with a framework of the region’s own, or that there is none', () => {
    const own = { ...kominfo2021, id: 'kerangka-daerah' };
    const mine = { ...base, framework: { id: own.id, version: '1' } };
    expect(joined(mine, mine, mine, { frameworks: [own] }).issues).toEqual([]);
    const result = joined(mine, mine, mine);
    expect(result.issues).toMatchObject([{ code: 'unknown-framework', path: ['framework'] }]);
    expect(resolveConflicts(result, {}, { frameworks: [own] }).issues).toEqual([]);
  });
});

const side = fc.array(arbitraryChange, { maxLength: 6 }).map((changes) => {
  const editor = createEditor(base);
  for (const change of changes) editor.apply(change);
  return editor.masterplan;
});

const all = ({ conflicts }: MergedMasterplan, choice: MergeChoice) =>
  Object.fromEntries(conflicts.map(({ id }) => [id, choice]));

/** What one side chooses all along; a choice may bring a link back that asks for another. */
function settled(merged: MergedMasterplan, choice: MergeChoice): MergedMasterplan {
  let [result, choices] = [merged, {}];
  while (result.conflicts.length > 0) {
    choices = { ...choices, ...all(result, choice) };
    result = resolveConflicts(result, choices);
  }
  return result;
}

describe('whatever two sides did', { timeout: 60_000 }, () => {
  it('what only one did is taken as it is', () => {
    fc.assert(
      fc.property(side, (x) => {
        for (const result of [merge(base, x), merge(x, base), merge(x, x)]) {
          expect(result.conflicts).toEqual([]);
          expect(result.masterplan).toEqual(x);
          expect(canonicalJson(result.masterplan)).toBe(canonicalJson(x));
        }
      }),
    );
  });

  it('it makes no difference which side is whose, but for the choices', () => {
    fc.assert(
      fc.property(side, side, (x, y) => {
        const [one, other] = [merge(x, y), merge(y, x)];
        // Which link of a conflict stands before anyone chose decides what must not vanish yet.
        const found = ({ conflicts }: MergedMasterplan) =>
          conflicts.flatMap(({ id, kind }) => (kind === 'linked-and-removed' ? [] : [[id, kind]]));
        expect(found(other)).toEqual(found(one));
        const [ours, theirs] = [settled(one, 'ours'), settled(other, 'theirs')];
        expect(canonicalJson(ours.masterplan)).toBe(canonicalJson(theirs.masterplan));
      }),
    );
  });

  it('the merged plan has the shape of a plan, and issues say the rest', () => {
    fc.assert(
      fc.property(side, side, (x, y) => {
        const { issues, masterplan } = merge(x, y);
        expect(masterplanSchema.safeParse(masterplan).success).toBe(true);
        expect(parseMasterplan(masterplan).issues).toEqual(issues);
        expect(base).toEqual(fullPlan());
      }),
    );
  });

  it('nothing that either wrote or removed is lost', () => {
    fc.assert(
      fc.property(side, side, (x, y) => {
        const { conflicts, masterplan } = merge(x, y);
        const told = canonicalJson(conflicts);
        for (const done of [x, y]) {
          for (const { gone, key, text } of statements(done)) {
            const found = statementsOf(masterplan).get(key);
            const isSaid = gone ? found === undefined : found?.includes(text) === true;
            expect(isSaid || told.includes(text), `${key} ${text}`).toBe(true);
          }
        }
      }),
    );
  });
});

/** Every item of some lists, and each of its fields' entries, as texts. */
function statementsOf(plan: Masterplan): Map<string, string> {
  const { needs, problems, programs, strategies, swot } = plan;
  const factors = swot.flatMap((analysis) => analysis.factors);
  return new Map(
    [...problems, ...needs, ...programs, ...strategies, ...factors].map((item) => [
      item.id,
      canonicalJson(item),
    ]),
  );
}

interface Statement {
  readonly key: string;
  readonly text: string;
  readonly gone: boolean;
}

/** What a side says that the base doesn't, and what it doesn't say any more. */
function statements(plan: Masterplan): Statement[] {
  const before = statementsOf(base);
  const now = statementsOf(plan);
  const gone = [...before.keys()].filter((key) => !now.has(key));
  return [
    ...gone.map((key) => ({ key, text: `"${key}"`, gone: true })),
    ...[...now].flatMap(([key, text]) =>
      Object.values(JSON.parse(text) as object)
        .flat()
        .map((value) => canonicalJson(value))
        .filter((value) => before.get(key)?.includes(value) !== true)
        .map((value) => ({ key, text: value, gone: false })),
    ),
  ];
}

it(
  'keeps 25,000 problems that one side removed and the other links to',
  { timeout: 60_000 },
  () => {
    const large = largePlan(25_000);
    const needs = large.needs.map((need) => ({ ...need, problemIds: [] }));
    const start = { ...large, needs };
    const { conflicts, issues, masterplan } = joined(start, { ...start, problems: [] }, large);
    expect(conflicts).toHaveLength(25_000);
    expect(conflicts.at(-1)).toMatchObject({
      id: 'problems/p-25000',
      kind: 'linked-and-removed',
    });
    expect(issues).toEqual([]);
    expect(masterplan).toEqual(large);
  },
);

it('merges 50,000 items', { timeout: 60_000 }, () => {
  const large = largePlan(25_000);
  const locked = { state: 'locked' } as const;
  const ours = { ...large, problems: large.problems.map((item) => ({ ...item, ...locked })) };
  const theirs = { ...large, needs: [...large.needs].reverse() };
  const { conflicts, issues, masterplan } = joined(large, ours, theirs);
  expect([conflicts.length, issues.length]).toEqual([0, 0]);
  expect(masterplan.problems.every(({ state }) => state === 'locked')).toBe(true);
  expect(masterplan.needs[0]?.id).toBe('n-25000');
});

it('the full plan of these tests has something in every list', () => {
  const lists = Object.values(rawFullPlan()).filter((value) => Array.isArray(value));
  expect(lists.every((list) => list.length > 0)).toBe(true);
});
