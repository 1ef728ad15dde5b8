import { expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { checkNomenclature } from './check-nomenclature.js';

const opdCodes: Readonly<Record<string, string>> = {
  'opd-izin': '2.18.0.00.0.00.01.0000',
  'opd-kominfo': '2.16.2.20.0.00.01.0000',
};

/** What is found where a programme of the licensing office names an RPJMD programme of the ICT office. */
function check(child: string, parent: string, known: Readonly<Record<string, string>> = opdCodes) {
  const raw = rawPlan();
  const plan = parsed({
    ...raw,
    opds: raw.opds.map((opd) => ({ ...opd, nomenclatureCode: known[opd.id] })),
    rpjmd: {
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
          nomenclatureCode: '1.01.01',
          name: 'Aplikasi informatika',
          opdId: 'opd-kominfo',
          indicators: [],
          ceilings: [],
        },
      ],
    },
  });
  const { rpjmd } = plan;
  return checkNomenclature(
    {
      ...plan,
      rpjmd: rpjmd && {
        ...rpjmd,
        programs: rpjmd.programs.map((entry) => ({ ...entry, nomenclatureCode: parent })),
      },
      programs: plan.programs.map((program) => {
        const [entry] = rpjmd?.programs ?? [];
        return { ...program, nomenclatureCode: child, rpjmdProgramId: entry?.id };
      }),
    },
    kominfo2021,
  );
}

it('takes the code of the RPJMD programme or one below it', () => {
  expect(check('2.16.03', '2.16.03')).toEqual([]);
  expect(check('2.16.03.2.02.0014', '2.16.03')).toEqual([]);
});

it('finds a code that lies elsewhere, or above', () => {
  expect(check('2.16.02.2.02', '2.16.03')).toEqual([
    {
      severity: 'error',
      code: 'code-not-under-parent',
      path: ['programs', 0, 'nomenclatureCode'],
      params: { found: '2.16.02.2.02', parent: '2.16.03' },
    },
  ]);
  expect(check('2.16.03', '2.16.03.2.02')).toHaveLength(1);
});

it('fills generic codes in with the bidang urusan of their OPD', () => {
  expect(check('X.XX.01.2.05', '2.18.01')).toEqual([]);
  expect(check('2.16.01.2.05', 'X.XX.01')).toEqual([]);
  // The one is the licensing office's own code, the other the ICT office's.
  expect(check('X.XX.01.2.05', 'X.XX.01')).toMatchObject([
    { params: { found: 'X.XX.01.2.05', parent: 'X.XX.01' } },
  ]);
});

it('lets a generic code stand for any bidang urusan while the OPD has no code', () => {
  expect(check('X.XX.01.2.05', 'X.XX.01', {})).toEqual([]);
  expect(check('X.XX.01', '2.16.01', {})).toEqual([]);
  expect(check('X.XX.01.2.05', '2.16.02', {})).toHaveLength(1);
});
