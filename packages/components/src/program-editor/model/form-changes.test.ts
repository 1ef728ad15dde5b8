import { createEditor, type Masterplan, type MasterplanChange } from '@kotacerdas/core/masterplan';
import { kominfo2021 } from '@kotacerdas/core/framework';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplePlan } from '../../testing/story.js';
import { withFields, withTyped } from './edit-form.js';
import { formChanges } from './form-changes.js';
import { blankForm, formOf, type ProgramForm } from './program-form.js';
import type { TypedPlace } from './typed-place.js';

const now = '2026-11-28T09:00:00.000Z';
const known = examplePlan.programs.find(({ id }) => id === 'pr-gov-04');
if (known === undefined) throw new Error('The example has no PR-GOV-04.');
const form = formOf(known);

const told = (to: ProgramForm, from = form, plan: Masterplan = examplePlan) =>
  formChanges(from, to, plan, kominfo2021, now);

/** The plan after the editor of core has taken the changes. */
function applied(to: ProgramForm, from = form): Masterplan {
  const editor = createEditor(examplePlan);
  const change: MasterplanChange = { kind: 'all', changes: told(to, from) };
  const result = editor.apply(change);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return editor.masterplan;
}

const budget = (year: number): TypedPlace => ({
  of: 'budget',
  year,
  source: 'apbd-kabupaten-kota',
});

describe('changes of a programme', () => {
  test('are none where nothing differs', () => {
    expect(told(form)).toEqual([]);
    expect(told({ ...form, fields: { ...form.fields } })).toEqual([]);
  });

  test('name what was written, and when', () => {
    expect(told(withFields(form, { name: 'Cetak KTP' }))).toEqual([
      {
        kind: 'update',
        list: 'programs',
        id: 'pr-gov-04',
        fields: { name: 'Cetak KTP', updatedAt: now },
      },
    ]);
  });

  test('take an optional field away', () => {
    expect(told(withFields(form, { risk: undefined }))).toMatchObject([{ fields: { risk: null } }]);
    const [program] = applied(withFields(form, { risk: undefined })).programs.filter(
      ({ id }) => id === 'pr-gov-04',
    );
    expect(program).not.toHaveProperty('risk');
  });

  test('wait for what a plan can’t hold, while the rest goes', () => {
    const to = withFields(form, { name: '', output: 'Lain', dependsOnProgramIds: ['pr-gov-04'] });
    expect(told(to)).toMatchObject([{ fields: { output: 'Lain' } }]);
    expect(Object.keys(told(to)[0] ?? {})).toContain('fields');
    expect(JSON.stringify(told(to))).not.toContain('dependsOn');
  });

  test('let years and money go together only', () => {
    const shorter = withTyped(form, { of: 'period', end: 'from' }, '2025');
    expect(told(shorter)).toEqual([]);
    const fitting = withTyped(shorter, budget(2024), '');
    expect(told(fitting)).toMatchObject([
      { fields: { period: { from: 2025, to: 2026 }, budgets: [{ year: 2025 }, { year: 2026 }] } },
    ]);
    expect(told(fitting, shorter)).toEqual(told(fitting));
  });

  test('wait while an amount can’t be read', () => {
    const typed = withTyped(withTyped(form, budget(2024), '600 juta'), budget(2025), '1.500');
    expect(told(typed)).toEqual([]);
    expect(told(withTyped(typed, budget(2025), '1500'))).toMatchObject([
      { fields: { budgets: [{ amount: 600_000_000 }, { amount: 1500 }, { year: 2026 }] } },
    ]);
  });
});

describe('a new programme', () => {
  const blank = blankForm('program-new', examplePlan, 2026);
  const whole = withFields(blank, {
    code: 'PR-GOV-99',
    dimensionId: 'smart-governance',
    name: 'Baru',
    objective: 'Sasaran',
    activity: 'Kegiatan',
    output: 'Keluaran',
    leadOpdId: 'opd-diskominfo',
  });

  test('is told of only when it is added, and whole', () => {
    expect(told(whole, blank)).toEqual([]);
    expect(told({ ...blank, added: true }, blank)).toEqual([]);
    expect(applied({ ...whole, added: true }, whole).programs.at(-1)).toMatchObject({
      id: 'program-new',
      code: 'PR-GOV-99',
      state: 'draft',
      updatedAt: now,
    });
  });

  test('goes again when adding it is undone', () => {
    const plan = applied({ ...whole, added: true }, whole);
    expect(told(whole, { ...whole, added: true }, plan)).toEqual([
      { kind: 'remove', list: 'programs', id: 'program-new', unlink: true },
    ]);
  });
});

test('whatever is written, the editor takes what is told', () => {
  const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 8 }), fc.constant('x'.repeat(501)));
  const written = fc.record(
    {
      name: text,
      code: fc.constantFrom('PR-GOV-04', 'PR-GOV-01', '', 'PR-X'),
      dimensionId: fc.constantFrom('smart-governance', 'smart-living', ''),
      subDimensionId: fc.constantFrom('governance-service', undefined, 'nowhere'),
      leadOpdId: fc.constantFrom('opd-diskominfo', '', 'nobody'),
      nomenclatureCode: fc.constantFrom(undefined, '2.16', '2.16.03', '2.12.02.2.01.0003'),
      dependsOnProgramIds: fc.constantFrom([], ['pr-gov-04'], ['pr-gov-01'], ['nowhere']),
      period: fc.record({
        from: fc.integer({ min: 2022, max: 2026 }),
        to: fc.integer({ min: 2022, max: 2030 }),
      }),
      quickWin: fc.boolean(),
      locations: fc.constantFrom(['32.78'], ['x']),
    },
    { requiredKeys: [] },
  );
  const typed = fc.array(
    fc.tuple(fc.integer({ min: 2023, max: 2027 }), fc.constantFrom('', '1.500', '5 juta', 'x')),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(written, typed, (fields, amounts) => {
      const to = amounts.reduce(
        (next, [year, text]) => withTyped(next, budget(year), text),
        withFields(form, fields),
      );
      const plan = applied(to);
      expect(plan.programs).toHaveLength(examplePlan.programs.length);
    }),
    { numRuns: 150 },
  );
});
