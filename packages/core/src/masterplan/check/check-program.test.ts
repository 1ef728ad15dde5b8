import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/index.js';
import { parsed, rawPlan } from '../../testing/plans.js';
import { parseMasterplan } from '../parse-masterplan.js';
import type { Program, ProgramInput } from '../types.js';
import { checkProgram } from './check-program.js';

const plan = parsed(rawPlan());
const first = plan.programs[0] ?? missing();

function missing(): never {
  throw new Error('The small plan has a programme.');
}

/** Places and codes of what is wrong with the first programme, with these fields. */
function found(
  fields: Partial<ProgramInput>,
  programs: readonly Program[] = plan.programs,
): string[] {
  const { issues } = checkProgram({ ...first, ...fields }, { ...plan, programs }, kominfo2021);
  return issues.map(({ code, path, severity }) => `${severity} ${code} ${path.join('.')}`);
}

describe('one programme', () => {
  it('that is sound comes back as the plan holds it', () => {
    const { issues, program } = checkProgram(first, plan, kominfo2021);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(program).toEqual(first);
  });

  it('is read by its shape, and is none while that is wrong', () => {
    expect(found({ name: '', output: '' })).toEqual(
      expect.arrayContaining(['error text-too-short name', 'error text-too-short output']),
    );
    expect(checkProgram({ ...first, name: '' }, plan, kominfo2021).program).toBeNull();
  });

  it('is told once what is wrong in one place', () => {
    expect(found({ dimensionId: '' }).filter((line) => line.includes('dimensionId'))).toHaveLength(
      1,
    );
  });

  it('refers to what there is', () => {
    expect(found({ needIds: ['nowhere'], leadOpdId: 'no-opd' })).toEqual(
      expect.arrayContaining(['error dangling-id needIds.0', 'error dangling-id leadOpdId']),
    );
  });

  it('spends money in its own years', () => {
    const budgets = [{ year: 1999, source: 'csr' as const, amount: 1 }];
    expect(found({ budgets })).toContain('error year-outside-period budgets.0.year');
  });

  it('has a code of its own', () => {
    const { program } = checkProgram({ ...first, id: 'other' }, plan, kominfo2021);
    expect(program).toBeNull();
    expect(found({ id: 'other' })).toContain('error duplicate-code code');
    expect(found({})).not.toContain('error duplicate-code code');
  });

  it('doesn’t wait for itself, near or far', () => {
    expect(found({ dependsOnProgramIds: [first.id] })).toContain(
      'error dependency-on-itself dependsOnProgramIds',
    );
    const other = checkProgram({ ...first, id: 'other', code: 'PR-X' }, plan, kominfo2021).program;
    const waits = { ...(other ?? missing()), dependsOnProgramIds: [first.id] };
    expect(found({ dependsOnProgramIds: ['other'] }, [first, waits])).toContain(
      'error dependency-cycle dependsOnProgramIds',
    );
  });

  it('is warned of what is only odd', () => {
    const lines = found({
      period: { from: 2025, to: 2027 },
      budgets: [],
      horizon: 'short',
      quickWin: true,
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        'warning horizon-does-not-match horizon',
        'warning quick-win-too-long period',
      ]),
    );
  });

  it('is warned of each report that says more than there is, beside that report', () => {
    const reports = ['l1', 'l2'].map((id) => ({
      id,
      reportedOn: '2020-12-31',
      percent: 10,
      spent: 999_000_000_000,
    }));
    expect(found({ progress: reports }).filter((line) => line.includes('progress'))).toEqual([
      'warning progress-before-start progress.0.reportedOn',
      'warning spending-above-budget progress.0.spent',
      'warning progress-before-start progress.1.reportedOn',
      'warning spending-above-budget progress.1.spent',
    ]);
    expect(
      checkProgram({ ...first, progress: reports }, plan, kominfo2021).program?.progress,
    ).toEqual(reports);
  });

  it('finds the errors that the whole plan would have', () => {
    const input = {
      ...first,
      locations: ['x'],
      supportingOpdIds: ['no-opd'],
      period: { from: 2030, to: 2020 },
    };
    const whole = parseMasterplan({ ...plan, programs: [input, ...plan.programs.slice(1)] });
    expect(whole.ok).toBe(false);
    for (const { code, path } of whole.issues) {
      expect(found(input)).toContain(`error ${code} ${path.slice(2).join('.')}`);
    }
  });
});
