import { describe, expect, it } from 'vitest';
import { rawPlan } from '../../testing/plans.js';
import { parseMasterplan } from '../parse-masterplan.js';

const raw = rawPlan();
const [program] = raw.programs;

/** What the plan is warned of where its programme has these reports. */
function warned(progress: object[], change: object = {}) {
  const result = parseMasterplan({ ...raw, programs: [{ ...program, ...change, progress }] });
  expect(result.ok).toBe(true);
  return result.issues
    .filter(({ path }) => path[2] === 'progress')
    .map(({ code, path, severity }) => `${severity} ${code} ${path.join('.')}`);
}

const report = (id: string, reportedOn: string, spent?: number) => ({
  id,
  reportedOn,
  percent: 50,
  ...(spent === undefined ? {} : { spent }),
});

describe('the reports of a programme', () => {
  it('are taken with a warning where more was spent than there is', () => {
    expect(warned([report('l1', '2025-06-30', 325_000_000)])).toEqual([]);
    expect(warned([report('l1', '2025-06-30', 325_000_001)])).toEqual([
      'warning spending-above-budget programs.0.progress.0.spent',
    ]);
  });

  it('are taken with a warning where they come before it begins', () => {
    expect(warned([report('l1', '2023-12-31')])).toEqual([
      'warning progress-before-start programs.0.progress.0.reportedOn',
    ]);
  });

  it('are told of once, by the latest, whatever their order', () => {
    const reports = [
      report('l1', '2025-06-30', 400_000_000),
      report('l2', '2025-12-31', 500_000_000),
      report('l3', '2025-03-31', 350_000_000),
    ];
    expect(warned(reports)).toEqual(['warning spending-above-budget programs.0.progress.1.spent']);
    expect(warned([...reports].reverse())).toEqual([
      'warning spending-above-budget programs.0.progress.1.spent',
    ]);
  });
});
