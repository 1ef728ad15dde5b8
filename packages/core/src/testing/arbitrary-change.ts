import fc from 'fast-check';
import type { MasterplanChange, SingleChange } from '../masterplan/editor/change.js';
import { fullPlan, idOf, rawMeasure } from './full-plan.js';

const plan = fullPlan();

function first<Item>(list: readonly Item[]): Item {
  const [item] = list;
  if (item === undefined) throw new Error('the full plan lacks something');
  return item;
}

const problem = first(plan.problems);
const need = first(plan.needs);
const program = first(plan.programs);
const analysis = first(plan.swot);

const number = fc.integer({ min: 1, max: 6 });
const problemId = number.map((at) => idOf('problems', `p-${at}`));
const needId = number.map((at) => idOf('needs', `n-${at}`));
const programId = number.map((at) => idOf('programs', `pr-${at}`));
const problemIds = fc.uniqueArray(problemId, { maxLength: 3 });
const text = fc.constantFrom('Satu', 'Dua', 'Tiga', '');
const place = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
const factor = fc.constantFrom('f-s1', 'f-w1', 'f-o1', 'f-t1', 'f-x1');
const code = fc.constantFrom('S1', 'W1', 'O1', 'T1', 'X1');
const unlink = fc.boolean();
const measureOf = (id: string) => ({ ...rawMeasure(id), direction: 'lower' as const });

/** One change of the full plan, which may well be refused. */
const single: fc.Arbitrary<SingleChange> = fc.oneof(
  fc.record({ id: problemId, title: text, at: place }).map(({ at, id, title }) => ({
    kind: 'add' as const,
    list: 'problems' as const,
    item: { ...problem, id, title, code: `P-${id}` },
    at,
  })),
  fc.record({ id: needId, problemIds }).map((fields) => ({
    kind: 'add' as const,
    list: 'needs' as const,
    item: { ...need, ...fields, code: `K-${fields.id}` },
  })),
  fc
    .record({ id: programId, dependsOnProgramIds: fc.array(programId, { maxLength: 2 }) })
    .map((fields) => ({
      kind: 'add' as const,
      list: 'programs' as const,
      item: { ...program, ...fields, code: `PR-${fields.id}`, indicators: [], progress: [] },
    })),
  fc
    .record({ id: problemId, title: text, cause: fc.constantFrom(null, undefined, 'Sebab') })
    .map(({ id, ...fields }) => ({
      kind: 'update' as const,
      list: 'problems' as const,
      id,
      fields,
    })),
  fc
    .record({ id: needId, problemIds, kind: fc.constantFrom('policy', 'literacy') })
    .map(({ id, ...fields }) => ({ kind: 'update' as const, list: 'needs' as const, id, fields })),
  fc
    .record({ id: programId, dependsOnProgramIds: fc.array(programId, { maxLength: 2 }) })
    .map(({ id, ...fields }) => ({
      kind: 'update' as const,
      list: 'programs' as const,
      id,
      fields,
    })),
  fc
    .constantFrom('5.01.2.16.0.00.01.0000', '2.16.2.20.0.00.01.0000', null)
    .map((nomenclatureCode) => ({
      kind: 'update' as const,
      list: 'opds' as const,
      id: idOf('opds', 'opd-kominfo'),
      fields: { nomenclatureCode },
    })),
  fc.constantFrom('X.XX.03', '2.16.03', '2.16.01').map((nomenclatureCode) => ({
    kind: 'update' as const,
    list: 'rpjmd.programs' as const,
    id: idOf('rpjmd.programs', 'v-p1'),
    fields: { nomenclatureCode },
  })),
  fc.record({ id: problemId, unlink }).map((rest) => ({
    kind: 'remove' as const,
    list: 'problems' as const,
    ...rest,
  })),
  fc.record({ id: needId, unlink }).map((rest) => ({
    kind: 'remove' as const,
    list: 'needs' as const,
    ...rest,
  })),
  fc.record({ id: programId, unlink }).map((rest) => ({
    kind: 'remove' as const,
    list: 'programs' as const,
    ...rest,
  })),
  fc.record({ id: problemId, to: fc.integer({ min: 0, max: 3 }) }).map((rest) => ({
    kind: 'move' as const,
    list: 'problems' as const,
    ...rest,
  })),
  fc
    .record({ id: factor, code, weight: fc.constantFrom(0, 0.25, 0.5) })
    .map(({ id, ...fields }) => ({
      kind: 'update' as const,
      list: 'swot.factors' as const,
      of: analysis.id,
      id,
      fields,
    })),
  fc.record({ id: factor, code }).map(({ id, code }) => ({
    kind: 'add' as const,
    list: 'swot.factors' as const,
    of: analysis.id,
    item: { id, code, kind: 'strength' as const, statement: 'Baru', weight: 0, rating: 3 },
  })),
  fc.record({ id: factor, unlink }).map((rest) => ({
    kind: 'remove' as const,
    list: 'swot.factors' as const,
    of: analysis.id,
    ...rest,
  })),
  fc
    .record({ of: programId, id: fc.constantFrom('l-1', 'l-2'), percent: number })
    .map(({ id, of, percent }) => ({
      kind: 'add' as const,
      list: 'programs.progress' as const,
      of,
      item: { id, reportedOn: '2026-06-30', percent },
    })),
  fc.record({ of: programId, id: fc.constantFrom('ik-1', 'ik-p1') }).map(({ id, of }) => ({
    kind: 'add' as const,
    list: 'programs.indicators' as const,
    of,
    item: measureOf(id),
  })),
  fc
    .record({ current: fc.constantFrom(1, 5, null), opd: fc.constantFrom('kominfo', 'izin') })
    .map(({ current, opd }) => ({
      kind: 'rate' as const,
      assessmentId: 'r-2026',
      rater: { kind: 'opd' as const, opdId: idOf('opds', `opd-${opd}`) },
      rating: { indicatorId: 'people-ict-competence', current },
    })),
  text.map((value) => ({ kind: 'set' as const, field: 'title' as const, value })),
  fc.record({ unlink, value: fc.constantFrom(null, plan.rpjmd) }).map((rest) => ({
    kind: 'set' as const,
    field: 'rpjmd' as const,
    ...rest,
  })),
);

/** A change, or several at once. */
export const arbitraryChange: fc.Arbitrary<MasterplanChange> = fc.oneof(
  { weight: 3, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc
      .array(single, { maxLength: 4 })
      .map((changes) => ({ kind: 'all' as const, changes })),
  },
);
