import { expect, it } from 'vitest';
import { fullPlan } from '../../../testing/full-plan.js';
import type { RpjmdInput } from '../types.js';
import { mergeRpjmd } from './merge-rpjmd.js';

const before: RpjmdInput | undefined = fullPlan().rpjmd;
if (before === undefined) throw new Error('the plan of this test has no RPJMD');

const measure = {
  id: 'rpjmd-ik-1',
  name: 'LAMA  IZIN',
  unit: 'hari',
  direction: 'lower',
  baseline: null,
  targets: [{ year: 2025, value: 2 }],
  realisations: [],
} as const;

it('takes what the file says, keeps what it leaves out, and tells which is which', () => {
  const read: RpjmdInput = {
    ...before,
    missions: [{ id: 'x', code: 'V-M1', statement: 'Misi baru' }],
    goals: [
      { id: 'y', code: 'V-T1', statement: 'Isi v-t1', missionId: 'x' },
      { id: 'v-t1', code: 'T9', statement: 'Tujuan lain', missionId: 'x' },
    ],
    objectives: [
      { id: 'z', code: 'V-S1', statement: 'Isi v-s1', goalId: 'y', indicators: [measure] },
    ],
    programs: [],
  };
  const { changes, rpjmd, whole } = mergeRpjmd(before, read);
  expect(whole).toEqual([]);
  expect(changes.missions.changed).toMatchObject([
    { id: 'v-m1', fields: [{ path: ['statement'], after: 'Misi baru' }] },
  ]);
  expect(changes.missions.missing).toEqual([{ id: 'v-m2', code: 'V-M2', name: 'Isi v-m2' }]);
  expect(changes.goals.unchanged.map(({ id }) => id)).toEqual(['v-t1']);
  // An id that stood for another entry isn't used twice.
  expect(changes.goals.added.map(({ id }) => id)).toEqual(['v-t1-1']);
  expect(rpjmd.goals[1]?.missionId).toBe('v-m1');
  expect(rpjmd.programs).toEqual(before.programs);
  expect(rpjmd.objectives[0]?.indicators).toEqual([
    {
      ...before.objectives[0]?.indicators[0],
      name: 'LAMA  IZIN',
      targets: [
        { year: 2024, value: 3 },
        { year: 2025, value: 2 },
      ],
    },
  ]);
});

it('keeps a period that holds the ceilings that stay', () => {
  const { rpjmd, whole } = mergeRpjmd(before, { ...before, period: { from: 2026, to: 2030 } });
  expect(rpjmd.period).toEqual({ from: 2024, to: 2030 });
  expect(whole.map(({ path }) => path.join('.'))).toEqual(['period.from', 'period.to']);
});
