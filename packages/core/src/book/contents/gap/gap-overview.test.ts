import { expect, it } from 'vitest';
import { kominfo2021 } from '../../../framework/index.js';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { bookContext } from '../../compose/book-context.js';
import { plainText } from '../../testing/plain-text.js';
import { gapOverview } from './gap-overview.js';

const rating = (indicatorId: string, current: number, target?: number) => ({
  indicatorId,
  current,
  justification: 'Sesuai data.',
  ...(target === undefined ? {} : { target }),
});

function saidOf(ratings: readonly ReturnType<typeof rating>[]): string {
  const raw = rawPlan();
  const masterplan = parsed({
    ...raw,
    readiness: raw.readiness.map((each) => ({
      ...each,
      consolidated: { ...each.consolidated, ratings },
    })),
  });
  const context = bookContext({
    masterplan,
    framework: kominfo2021,
    asOf: '2026-11-23',
    edition: null,
  });
  return plainText(gapOverview(context).blocks);
}

it('goes from the score to the target where every indicator has one', () => {
  expect(
    saidOf([rating('people-ict-competence', 3, 4), rating('people-training-certification', 4, 5)]),
  ).toContain('nilainya 1,00: dari 3,50 menuju 4,50.');
});

it('goes from the level of those that have a target, and says how many they are', () => {
  expect(
    saidOf([rating('people-ict-competence', 3, 4), rating('people-training-certification', 5)]),
  ).toContain(
    'Target baru ditetapkan untuk 1 dari 2 indikator yang dinilai; rata-rata kesenjangan indikator tersebut 1,00: dari 3,00 menuju 4,00.',
  );
});

it('is not told where there is no target', () => {
  expect(saidOf([rating('people-ict-competence', 3)])).toContain('belum dapat dihitung');
});
