import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../locale/describe-issue.js';
import { rawPlan } from '../../testing/plans.js';
import { parseMasterplan } from '../parse-masterplan.js';

/** The plan's programme, several times over: the n-th waits for the given ones. */
function waiting(...dependencies: readonly (readonly number[])[]) {
  const raw = rawPlan();
  const programs = dependencies.flatMap((others, index) =>
    raw.programs.map((program) => ({
      ...program,
      id: `pr-${index + 1}`,
      code: `PR-GOV-0${index + 1}`,
      dependsOnProgramIds: others.map((other) => `pr-${other}`),
      progress: [],
    })),
  );
  return parseMasterplan({ ...raw, programs });
}

describe('programmes that wait for each other', () => {
  it('are refused with the circle in words', () => {
    const { issues, ok } = waiting([2], [3], [1], [1]);
    expect(ok).toBe(false);
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'dependency-cycle',
        path: ['programs', 0, 'dependsOnProgramIds', 0],
        params: { found: 'PR-GOV-01 → PR-GOV-02 → PR-GOV-03 → PR-GOV-01', programs: 3 },
      },
    ]);
    expect(issues.map((issue) => describeIssue('id', issue))).toEqual([
      'Program-program ini saling menunggu, sehingga tidak satu pun dapat dimulai: PR-GOV-01 → PR-GOV-02 → PR-GOV-03 → PR-GOV-01.',
    ]);
  });

  it('are refused circle by circle', () => {
    expect(waiting([2], [1], [3], [5], [4]).issues.map(({ code }) => code)).toEqual([
      'dependency-cycle',
      'dependency-on-itself',
      'dependency-cycle',
    ]);
  });

  it('may wait for one another in a row', () => {
    expect(waiting([], [1], [1, 2])).toMatchObject({ ok: true, issues: [] });
  });

  it('may name one that doesn’t exist, which is another fault', () => {
    expect(waiting([9]).issues.map(({ code }) => code)).toEqual(['dangling-id']);
  });
});
