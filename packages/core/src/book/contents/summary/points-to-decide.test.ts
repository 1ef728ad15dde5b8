import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../../framework/index.js';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { bookContext } from '../../compose/book-context.js';
import { pointsToDecide } from './points-to-decide.js';

const period = { from: 2024, to: 2027 };
const over = { from: 2023, to: 2024 };
const reported = (percent: number) => [{ reportedOn: '2026-11-01', percent }];

/** What is said first of programmes that are so far: of late ones, where there are any. */
function saidOf(
  ...programs: { readonly name?: string; period: object; progress: object[] }[]
): string | undefined {
  const raw = rawPlan();
  const [program] = raw.programs;
  const masterplan = parsed({
    ...raw,
    programs: programs.map(({ progress, ...each }, at) => ({
      ...program,
      budgets: [],
      id: `pr-${at + 1}`,
      code: `PR-${at + 1}`,
      ...each,
      progress: progress.map((report) => ({ ...report, id: `l-${at + 1}` })),
    })),
  });
  const source = { masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null };
  return pointsToDecide(bookContext(source))[0];
}

describe('late programmes', () => {
  it('are named with their codes, as names that are cut can be alike', () => {
    const name = 'Penyediaan layanan perizinan digital terpadu';
    const late = (percent: number) => ({ name, period, progress: reported(percent) });
    expect(saidOf(late(5), late(6))).toBe(
      'Program yang terlambat berjumlah 2 dari 2 (100%), yaitu Penyediaan layanan perizinan digit… (PR-1, DPMPTSP) dan Penyediaan layanan perizinan digit… (PR-2, DPMPTSP).',
    );
  });

  it('are behind the furthest only where others are behind as well', () => {
    const late = (percent: number) => ({ period, progress: reported(percent) });
    expect(saidOf(late(5))).toBe(
      'Program yang terlambat berjumlah 1 dari 1 (100%), yaitu Perizinan digital (PR-1, DPMPTSP).',
    );
    expect(saidOf(late(5), late(6), late(7), late(8))).toContain(
      'berjumlah 4 dari 4 (100%); yang paling jauh tertinggal adalah Perizinan digital (PR-1,',
    );
  });

  it('are not behind where all is done and only the years are over', () => {
    const done = { period: over, progress: reported(100) };
    expect(saidOf(done)).toBe('Program yang terlambat berjumlah 1 dari 1 (100%).');
    expect(saidOf(done, { period, progress: reported(5) })).toBe(
      'Program yang terlambat berjumlah 2 dari 2 (100%); yang tertinggal dari jadwal adalah Perizinan digital (PR-2, DPMPTSP).',
    );
  });
});
