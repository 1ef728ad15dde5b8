import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../../framework/kominfo-2021/kominfo-2021.js';
import { edited, refusals } from '../../../testing/edit.js';
import { fullPlan } from '../../../testing/full-plan.js';
import type { SetChange } from '../change.js';
import { createEditor } from '../create-editor.js';
import { fieldDefinitions } from '../field-definitions.js';
import { valueAt } from '../../../issue/value-at.js';

const plan = fullPlan();
const { rpjmd } = plan;
if (rpjmd === undefined) throw new Error('the test’s plan has no RPJMD');
const set = (field: string, value: unknown, more: object = {}) => ({
  kind: 'set',
  field,
  value,
  ...more,
});

describe('a field of the plan', () => {
  it.each<SetChange>([
    { kind: 'set', field: 'title', value: 'Baru' },
    { kind: 'set', field: 'sample', value: true },
    { kind: 'set', field: 'region', value: { code: '32.06', name: 'Kabupaten Tasikmalaya' } },
    { kind: 'set', field: 'period', value: { from: 2025, to: 2029 } },
    { kind: 'set', field: 'vision', value: '' },
    { kind: 'set', field: 'rpjmd', value: { ...rpjmd, title: 'RPJMD baru' } },
    { kind: 'set', field: 'rpjmd.title', value: 'RPJMD baru' },
    { kind: 'set', field: 'rpjmd.legalBasis', value: 'Perda 1/2023' },
    { kind: 'set', field: 'rpjmd.period', value: { from: 2024, to: 2029 } },
    { kind: 'set', field: 'rpjmd.vision', value: 'Kota maju' },
    { kind: 'set', field: 'rpjmd.strategicIssues', value: [] },
  ])('$field is written', (change) => {
    const { masterplan, patches } = edited(change, plan);
    const { path } = fieldDefinitions[change.field];
    expect(valueAt(masterplan, path)).toEqual(change.value);
    const op = change.field === 'rpjmd.legalBasis' ? 'add' : 'replace';
    expect(patches).toEqual([{ op, path, value: change.value }]);
    expect(edited(change, masterplan).patches).toEqual([]);
  });

  it('that is optional is taken away', () => {
    const law = edited({ kind: 'set', field: 'rpjmd.legalBasis', value: 'Perda' }).masterplan;
    const { masterplan } = edited({ kind: 'set', field: 'rpjmd.legalBasis', value: null }, law);
    expect(masterplan.rpjmd).not.toHaveProperty('legalBasis');
  });

  it.each<[string, object, string[]]>([
    ['of the wrong type', set('title', 7), ['wrong-type title']],
    ['that is required', set('title', null), ['missing-field title']],
    ['that isn’t one', set('id', 'x'), ['not-one-of change.field']],
    [
      'whose end comes before its start',
      set('period', { from: 2029, to: 2025 }),
      ['end-before-start period.to'],
    ],
    [
      'of a framework that nobody knows',
      set('framework', { id: 'x', version: '1' }),
      ['unknown-framework framework'],
    ],
    [
      'of an RPJMD whose end comes before its start',
      set('rpjmd.period', { from: 2029, to: 2025 }),
      ['end-before-start rpjmd.period.to'],
    ],
    [
      'of an RPJMD whose ceilings lie outside',
      set('rpjmd.period', { from: 2025, to: 2029 }),
      ['year-outside-period rpjmd.programs.0.ceilings.0.year'],
    ],
  ])('%s is refused', (_name, change, issues) => {
    expect(refusals(change)).toEqual(issues);
  });
});

describe('the RPJMD', () => {
  const { objectives: _, ...rest } = rpjmd;

  it('can’t lack what problems name', () => {
    const value = { ...rest, objectives: [], programs: [] };
    expect(refusals(set('rpjmd', value))).toEqual([
      'item-in-use problems.0.rpjmdObjectiveId',
      'item-in-use programs.1.rpjmdProgramId',
    ]);
  });

  it('goes with the links to it, if that is said', () => {
    const { masterplan } = edited({ kind: 'set', field: 'rpjmd', value: null, unlink: true });
    expect(masterplan).not.toHaveProperty('rpjmd');
    expect(masterplan.problems[0]).not.toHaveProperty('rpjmdObjectiveId');
    expect(masterplan.programs[1]).not.toHaveProperty('rpjmdProgramId');
    expect(refusals(set('rpjmd.title', 'x'), masterplan)).toEqual(['missing-field rpjmd']);
    expect(edited({ kind: 'set', field: 'rpjmd', value: rpjmd }, masterplan).patches).toEqual([
      { op: 'add', path: ['rpjmd'], value: rpjmd },
    ]);
  });

  it('must agree with itself and with the programmes under it', () => {
    const [program] = rpjmd.programs;
    const [goal] = rpjmd.goals;
    expect(
      refusals(
        set('rpjmd', {
          ...rpjmd,
          goals: [goal, goal],
          programs: [{ ...program, nomenclatureCode: '1.01.01', opdId: 'opd-9' }],
        }),
      ),
    ).toEqual([
      'duplicate-id rpjmd.goals.1.id',
      'duplicate-code rpjmd.goals.1.code',
      'dangling-id rpjmd.programs.0.opdId',
      'code-not-under-parent programs.1.nomenclatureCode',
    ]);
  });
});

describe('another framework', () => {
  const own = { ...kominfo2021, id: 'kerangka-daerah', version: '2' };
  const value = { id: own.id, version: own.version };

  it('is taken when the whole plan fits it', () => {
    const editor = createEditor(plan, { frameworks: [own] });
    expect(editor.apply({ kind: 'set', field: 'framework', value }).ok).toBe(true);
    expect(editor.masterplan.framework).toEqual(value);
  });

  it('is refused when anything doesn’t', () => {
    const [first, ...dimensions] = own.dimensions;
    expect(first?.id).toBe('smart-governance');
    const frameworks = [{ ...own, dimensions }];
    const result = createEditor(plan, { frameworks }).apply({
      kind: 'set',
      field: 'framework',
      value,
    });
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(
      'unknown-dimension needs.1.dimensionId',
    );
  });
});
