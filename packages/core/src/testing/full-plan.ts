import { itemId } from '../masterplan/editor/item-id.js';
import type { MasterplanListName, MasterplanLists } from '../masterplan/editor/lists.js';
import { parsed, rawPlan } from './plans.js';

/** A measure with one target, as programmes and objectives have it. */
export function rawMeasure(id: string) {
  return {
    id,
    name: 'Lama izin',
    unit: 'hari',
    direction: 'lower',
    baseline: { year: 2023, value: 9 },
    targets: [{ year: 2024, value: 3 }],
    realisations: [] as { year: number; value: number }[],
  };
}

/** Every list of a plan with something in it, linked in every way that a plan can be. */
export function rawFullPlan() {
  const raw = rawPlan();
  const [problem] = raw.problems;
  const [need] = raw.needs;
  const [innovation] = raw.innovations;
  const [strategy] = raw.strategies;
  const [program] = raw.programs;
  const entry = (id: string) => ({ id, code: id.toUpperCase(), statement: `Isi ${id}` });
  return {
    ...raw,
    id: 'rencana-lengkap',
    vision: 'Kota yang melayani',
    missions: [
      {
        ...entry('m-1'),
        objectives: [{ ...entry('s-1'), indicators: [rawMeasure('ik-s1')] }],
      },
      { ...entry('m-2'), objectives: [] },
    ],
    rpjmd: {
      title: 'RPJMD 2023–2026',
      period: { from: 2023, to: 2026 },
      vision: 'Kota yang religius dan maju',
      strategicIssues: ['Pelayanan lambat', 'Sampah'],
      missions: [entry('v-m1'), entry('v-m2')],
      goals: [{ ...entry('v-t1'), missionId: 'v-m1' }],
      objectives: [{ ...entry('v-s1'), goalId: 'v-t1', indicators: [rawMeasure('ik-v1')] }],
      programs: [
        {
          id: 'v-p1',
          objectiveId: 'v-s1',
          nomenclatureCode: '2.16.03',
          name: 'Aplikasi informatika',
          opdId: 'opd-kominfo',
          indicators: [],
          ceilings: [{ year: 2024, amount: 500_000_000 }],
        },
      ],
    },
    problems: [
      { ...problem, rpjmdObjectiveId: 'v-s1', cause: 'Berkas kertas' },
      { ...problem, id: 'p-2', code: 'P-GOV-02', title: 'Data tersebar' },
      { ...problem, id: 'p-3', code: 'P-GOV-03', title: 'Tanpa rujukan' },
    ],
    needs: [need, { ...need, id: 'n-2', code: 'K-GOV-02', problemIds: ['p-1', 'p-2'] }],
    innovations: [
      innovation,
      { ...innovation, id: 'i-2', code: 'I-GOV-02', needIds: ['n-2'], problemIds: ['p-2'] },
    ],
    strategies: [
      strategy,
      { ...strategy, id: 'st-2', code: 'ST-GOV-02', kind: 'WO', factorCodes: ['W1', 'O1'] },
    ],
    programs: [
      { ...program, indicators: [rawMeasure('ik-p1')] },
      {
        ...program,
        id: 'pr-2',
        code: 'PR-GOV-02',
        strategyIds: ['st-1', 'st-2'],
        dependsOnProgramIds: ['pr-1'],
        rpjmdProgramId: 'v-p1',
        nomenclatureCode: '2.16.03.2.02',
        supportingOpdIds: [],
        progress: [],
      },
    ],
    evaluations: [
      {
        id: 'e-1',
        year: 2025,
        dimensionId: 'smart-governance',
        state: 'approved',
        updatedAt: '2026-11-01T03:00:00.000Z',
        grades: { baseline: 3, output: 4, outcome: null, impact: null, quickWin: 5 },
      },
    ],
  };
}

export const fullPlan = () => parsed(rawFullPlan());

/** A plan with so many problems and needs, each need answering one problem. */
export function largePlan(count: number) {
  const raw = rawPlan();
  const [problem] = raw.problems;
  const [need] = raw.needs;
  return parsed({
    ...raw,
    problems: Array.from({ length: count }, (_, index) => ({
      ...problem,
      id: `p-${index + 1}`,
      code: `P-GOV-${index + 1}`,
    })),
    needs: Array.from({ length: count }, (_, index) => ({
      ...need,
      id: `n-${index + 1}`,
      code: `K-GOV-${index + 1}`,
      problemIds: [`p-${index + 1}`],
    })),
  });
}

/** An id that a test knows to be one. */
export function idOf<List extends MasterplanListName>(
  list: List,
  text: string,
): MasterplanLists[List]['id'] {
  const id = itemId(list, text);
  if (id === null) throw new Error(`${text} can't be an id`);
  return id;
}
