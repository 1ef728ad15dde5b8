import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../framework/kominfo-2021/kominfo-2021.js';
import type { Issue } from '../issue/issue.js';
import { describeIssue } from '../locale/describe-issue.js';
import { rawEmptyPlan, rawPlan } from '../testing/plans.js';
import { parseMasterplan } from './parse-masterplan.js';

/** A fault, put into a good plan by path. */
function broken(path: readonly (string | number)[], value: unknown): unknown {
  const plan: unknown = rawPlan();
  let parent = plan;
  for (const key of path.slice(0, -1)) parent = Reflect.get(parent as object, key);
  Reflect.set(parent as object, path.at(-1) ?? '', value);
  return plan;
}

function issuesOf(input: unknown): readonly Issue[] {
  const result = parseMasterplan(input);
  return result.ok ? [] : result.issues;
}

describe('a good plan', () => {
  it('comes back complete, with the framework it names', () => {
    const result = parseMasterplan(rawPlan());
    expect(result).toMatchObject({ ok: true, framework: { id: 'kominfo-2021' }, issues: [] });
    expect(result.ok && result.masterplan).toEqual(rawPlan());
  });

  it('may be empty', () => {
    expect(parseMasterplan(rawEmptyPlan()).ok).toBe(true);
  });

  it('may use a framework of the region’s own', () => {
    const own = { ...kominfo2021, id: 'kerangka-daerah', version: '3' };
    const plan = broken(['framework'], { id: 'kerangka-daerah', version: '3' });
    expect(parseMasterplan(plan, { frameworks: [own] })).toMatchObject({
      ok: true,
      framework: own,
    });
  });
});

describe('a broken plan is refused with the place and the reason', () => {
  it.each<[string, (string | number)[], unknown, Issue['code'], (string | number)[]?]>([
    ['unknown dimension', ['problems', 0, 'dimensionId'], 'smart-gov', 'unknown-dimension'],
    ['unknown sub-dimension', ['needs', 0, 'subDimensionId'], 'nope', 'unknown-sub-dimension'],
    [
      'sub-dimension of another dimension',
      ['needs', 0, 'subDimensionId'],
      'economy-industry',
      'sub-dimension-of-other-dimension',
    ],
    [
      'dangling problem',
      ['needs', 0, 'problemIds'],
      ['p-9'],
      'dangling-id',
      ['needs', 0, 'problemIds', 0],
    ],
    ['dangling OPD', ['programs', 0, 'leadOpdId'], 'opd-9', 'dangling-id'],
    [
      'dangling need',
      ['innovations', 0, 'needIds'],
      ['n-9'],
      'dangling-id',
      ['innovations', 0, 'needIds', 0],
    ],
    ['dangling owner', ['readiness', 0, 'consolidated', 'ownerOpdId'], 'opd-9', 'dangling-id'],
    ['dangling SWOT analysis', ['strategies', 0, 'swotId'], 'sw-9', 'dangling-id'],
    [
      'vanished factor',
      ['strategies', 0, 'factorCodes'],
      ['S9'],
      'unknown-factor',
      ['strategies', 0, 'factorCodes', 0],
    ],
    ['duplicate id', ['opds', 1, 'id'], 'opd-kominfo', 'duplicate-id'],
    ['duplicate code', ['opds', 1, 'code'], 'OPD-01', 'duplicate-code'],
    ['weight as text', ['swot', 0, 'factors', 0, 'weight'], '0,6', 'wrong-type'],
    ['weight NaN', ['swot', 0, 'factors', 0, 'weight'], NaN, 'not-a-finite-number'],
    ['budget below 0', ['programs', 0, 'budgets', 0, 'amount'], -1, 'number-too-small'],
    ['budget with decimals', ['programs', 0, 'budgets', 0, 'amount'], 0.5, 'not-an-integer'],
    [
      'budget outside the period',
      ['programs', 0, 'budgets', 0, 'year'],
      2027,
      'year-outside-period',
    ],
    ['end before start', ['programs', 0, 'period', 'to'], 2023, 'end-before-start'],
    ['plan ends before it starts', ['period', 'to'], 2020, 'end-before-start'],
    [
      'level off the scale',
      ['readiness', 0, 'consolidated', 'ratings', 0, 'current'],
      6,
      'not-one-of',
    ],
    [
      'unknown indicator',
      ['readiness', 0, 'opdRatings', 0, 'ratings', 0, 'indicatorId'],
      'nope',
      'unknown-indicator',
    ],
    [
      'unknown scope',
      ['swot', 0, 'scope'],
      { kind: 'galaxy' },
      'not-one-of',
      ['swot', 0, 'scope', 'kind'],
    ],
    [
      'unknown element',
      ['swot', 0, 'scope'],
      { kind: 'readiness-element', elementId: 'nature' },
      'unknown-element',
      ['swot', 0, 'scope', 'elementId'],
    ],
    ['unknown state', ['problems', 0, 'state'], 'done', 'not-one-of'],
    ['missing title', ['problems', 0, 'title'], undefined, 'missing-field'],
    ['empty title', ['problems', 0, 'title'], '', 'text-too-short'],
    ['title of 501 letters', ['problems', 0, 'title'], 'a'.repeat(501), 'text-too-long'],
    ['unknown field', ['problems', 0, 'judul'], 'Izin', 'unknown-field'],
    ['field called __proto__', ['problems', 0, 'constructor'], 'x', 'unknown-field'],
    ['id that is no id', ['problems', 0, 'id'], '../etc', 'wrong-format'],
    ['date that is none', ['problems', 0, 'updatedAt'], '2026-02-30T00:00:00Z', 'wrong-format'],
    ['region code', ['region', 'code'], '3278', 'wrong-format'],
    ['list that is none', ['problems'], {}, 'wrong-type'],
    ['unknown framework', ['framework', 'id'], 'kominfo-2031', 'unknown-framework', ['framework']],
    [
      'programme that waits for itself',
      ['programs', 0, 'dependsOnProgramIds'],
      ['pr-1'],
      'dependency-on-itself',
      ['programs', 0, 'dependsOnProgramIds', 0],
    ],
    ['nomenclature code', ['programs', 0, 'nomenclatureCode'], '2.16.3', 'wrong-format'],
    ['newer schema', ['schemaVersion'], 2, 'schema-version-unsupported'],
  ])('%s', (_, path, value, code, place = path) => {
    const issues = issuesOf(broken(path, value));
    expect(issues.map((issue) => issue.code)).toContain(code);
    const issue = issues.find((candidate) => candidate.code === code);
    expect(issue?.path).toEqual(place);
    expect(issue?.severity).toBe('error');
    if (issue === undefined) return;
    expect(describeIssue('id', issue)).not.toMatch(/[{}]\w|undefined/);
  });

  it('only warns of an item that was returned without a reason', () => {
    const result = parseMasterplan(broken(['problems', 0, 'state'], 'returned'));
    expect(result.ok).toBe(true);
    expect(result.issues).toMatchObject([
      { severity: 'warning', code: 'reason-missing', path: ['problems', 0, 'stateReason'] },
    ]);
  });

  it.each([
    ['script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['file', 'file:///etc/passwd'],
  ])('refuses a %s link', (_, url) => {
    const plan = broken(
      ['readiness', 0, 'consolidated', 'ratings', 0, 'evidence'],
      [{ label: 'x', url }],
    );
    expect(issuesOf(plan).map((issue) => issue.code)).toEqual(['unsafe-link']);
  });

  it('names every fault at once', () => {
    const plan = { ...rawPlan(), problems: [], needs: [] };
    expect(issuesOf(plan).map((issue) => issue.path.join('.'))).toEqual([
      'innovations.0.needIds.0',
      'programs.0.needIds.0',
    ]);
  });

  it.each([[null], [undefined], ['{}'], [[]], [42], [NaN]])('%s is no plan', (input) => {
    expect(issuesOf(input).map((issue) => issue.code)).toEqual(['not-an-object']);
  });

  it('checks the code of a programme against its RPJMD programme', () => {
    const plan = rawPlan();
    const rpjmd = {
      title: 'RPJMD',
      period: { from: 2025, to: 2029 },
      vision: 'Maju',
      strategicIssues: [],
      missions: [{ id: 'm-1', code: 'M1', statement: 'Misi' }],
      goals: [{ id: 'g-1', code: 'T1', statement: 'Tujuan', missionId: 'm-1' }],
      objectives: [{ id: 'o-1', code: 'S1', statement: 'Sasaran', goalId: 'g-1', indicators: [] }],
      programs: [
        {
          id: 'rp-1',
          objectiveId: 'o-1',
          nomenclatureCode: '2.16.03',
          name: 'Aplikasi informatika',
          opdId: 'opd-kominfo',
          indicators: [],
          ceilings: [{ year: 2025, amount: 1 }],
        },
      ],
    };
    const withCode = (nomenclatureCode: string) => ({
      ...plan,
      rpjmd,
      programs: plan.programs.map((program) => ({
        ...program,
        rpjmdProgramId: 'rp-1',
        nomenclatureCode,
      })),
    });
    expect(issuesOf(withCode('2.16.03.2.02.0014'))).toEqual([]);
    expect(issuesOf(withCode('2.16.02.2.02.0014'))[0]).toMatchObject({
      code: 'code-not-under-parent',
      path: ['programs', 0, 'nomenclatureCode'],
    });
    expect(issuesOf(withCode('2.16.031'))[0]?.code).toBe('wrong-format');
  });

  it('answers a plan of 50,000 items', () => {
    const [first] = rawPlan().problems;
    const problems = Array.from({ length: 50_000 }, (_, index) => ({
      ...first,
      id: `p-${String(index + 1)}`,
      code: `P-${String(index + 1)}`,
    }));
    expect(parseMasterplan({ ...rawPlan(), problems }).ok).toBe(true);
  });
});
