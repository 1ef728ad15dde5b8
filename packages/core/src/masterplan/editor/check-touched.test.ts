import { describe, expect, it } from 'vitest';
import { edited, refusals } from '../../testing/edit.js';
import { fullPlan, idOf } from '../../testing/full-plan.js';
import type { Masterplan } from '../types.js';
import type { MasterplanChange } from './change.js';

const base = fullPlan();
const [first] = base.programs;
if (first === undefined) throw new Error('the test’s plan has no programme');

const name = (at: number) => idOf('programs', `pr-${at}`);
const waits = (at: number, ...on: number[]): MasterplanChange => ({
  kind: 'update',
  list: 'programs',
  id: name(at),
  fields: { dependsOnProgramIds: on.map(name) },
});

/** pr-4 waits for pr-3, that for pr-2, that for pr-1; pr-5 stands alone. */
const row: Masterplan = edited({
  kind: 'all',
  changes: [3, 4, 5].map((at) => ({
    kind: 'add' as const,
    list: 'programs' as const,
    item: {
      ...first,
      id: name(at),
      code: `PR-GOV-0${at}`,
      indicators: [],
      progress: [],
      dependsOnProgramIds: at === 5 ? [] : [name(at - 1)],
    },
  })),
}).masterplan;

describe('programmes that wait for each other', () => {
  it('may not go round, however long the way', () => {
    expect(refusals(waits(1, 4), row)).toEqual([
      'dependency-cycle programs.0.dependsOnProgramIds.0',
    ]);
    expect(refusals(waits(1, 2), row)).toEqual([
      'dependency-cycle programs.0.dependsOnProgramIds.0',
    ]);
    expect(refusals(waits(3, 3), row)).toEqual([
      'dependency-on-itself programs.2.dependsOnProgramIds.0',
    ]);
    expect(refusals(waits(5, 4, 1), row)).toEqual([]);
  });

  it('are told of a circle at its first programme, though another one closed it', () => {
    const open = edited(waits(2), row).masterplan;
    const closed = edited(waits(1, 4), open).masterplan;
    expect(refusals(waits(2, 1), closed)).toEqual([
      'dependency-cycle programs.0.dependsOnProgramIds.0',
    ]);
    const [one, two, ...rest] = closed.programs;
    if (one === undefined || two === undefined) throw new Error('two programmes are missing');
    const turned = { ...closed, programs: [...rest, two, one] };
    expect(refusals(waits(2, 1), turned)).toEqual([
      'dependency-cycle programs.4.dependsOnProgramIds.0',
    ]);
  });

  it('are not looked at when something else is written, nor elsewhere', () => {
    const round = {
      ...row,
      programs: row.programs.map((program) =>
        program.id === 'pr-1' ? { ...program, dependsOnProgramIds: [name(2)] } : program,
      ),
    };
    const title = { kind: 'update', list: 'programs', id: name(1), fields: { output: 'Baru' } };
    expect(refusals(title, round)).toEqual([]);
    expect(refusals(waits(1), round)).toEqual([]);
    expect(refusals(waits(5, 4), round)).toHaveLength(1);
    const code = { ...title, id: name(5), fields: { code: 'PR-X' } };
    expect(refusals(code, round)).toEqual([]);
  });
});

describe('generic nomenclature codes', () => {
  const opd = (nomenclatureCode: string | null): MasterplanChange => ({
    kind: 'update',
    list: 'opds',
    id: idOf('opds', 'opd-izin'),
    fields: { nomenclatureCode },
  });
  const program = (nomenclatureCode: string): MasterplanChange => ({
    kind: 'update',
    list: 'programs',
    id: name(2),
    fields: { nomenclatureCode },
  });
  const known = edited(opd('2.16.2.20.0.00.01.0000')).masterplan;

  it('are filled in with the codes of OPDs, which the programme needn’t name', () => {
    expect(refusals(program('X.XX.03.2.02'), known)).toEqual([]);
    const other = edited(opd('5.01.5.05.0.00.01.0000')).masterplan;
    expect(refusals(program('X.XX.03.2.02'), other)).toEqual([
      'code-not-under-parent programs.1.nomenclatureCode',
    ]);
    const parent = edited({
      kind: 'all',
      changes: [
        {
          kind: 'update',
          list: 'opds',
          id: idOf('opds', 'opd-kominfo'),
          fields: { nomenclatureCode: '2.16.2.20.0.00.02.0000' },
        },
        {
          kind: 'update',
          list: 'rpjmd.programs',
          id: idOf('rpjmd.programs', 'v-p1'),
          fields: { nomenclatureCode: 'X.XX.03' },
        },
      ],
    }).masterplan;
    expect(refusals(program('2.16.03.2.03'), parent)).toEqual([]);
    expect(refusals(program('5.01.03.2.03'), parent)).toEqual([
      'code-not-under-parent programs.1.nomenclatureCode',
    ]);
    const moved = { nomenclatureCode: '5.01.5.05.0.00.01.0000' };
    expect(
      refusals({ kind: 'update', list: 'opds', id: 'opd-kominfo', fields: moved }, parent),
    ).toEqual(['code-not-under-parent programs.1.nomenclatureCode']);
    const opdId = idOf('opds', 'opd-izin');
    const away = edited(opd(moved.nomenclatureCode), parent).masterplan;
    expect(
      refusals({ kind: 'update', list: 'rpjmd.programs', id: 'v-p1', fields: { opdId } }, away),
    ).toEqual(['code-not-under-parent programs.1.nomenclatureCode']);
  });

  it('bind the programmes of an OPD whose code changes', () => {
    const generic = edited(program('X.XX.03.2.02'), known).masterplan;
    expect(refusals(opd('5.01.5.05.0.00.01.0000'), generic)).toEqual([
      'code-not-under-parent programs.1.nomenclatureCode',
    ]);
    expect(refusals(opd('2.16.2.20.0.00.09.0000'), generic)).toEqual([]);
  });
});

it('a rating is looked at with the OPDs that rated', () => {
  const change = {
    kind: 'update',
    list: 'readiness',
    id: 'r-2026',
    fields: { opdRatings: [{ opdId: 'opd-9', ratings: [] }] },
  };
  expect(refusals(change)).toEqual(['dangling-id readiness.0.opdRatings.0.opdId']);
});
