import { approvalActs } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import type { LocatedIssue } from '../../../shared/contracts/plan';
import { questionsOf } from './questions-of';

const problem = { type: 'problem', label: 'P-1', levels: null } as const;
const assessment = (label: string, decided: number, indicators = 27) =>
  ({ type: 'readiness-assessment', label, levels: { decided, indicators } }) as const;
const fault: LocatedIssue = {
  severity: 'warning',
  code: 'weights-do-not-sum',
  path: ['swot', 0],
  params: {},
  entry: null,
};
const kinds = { about: 'kinds', kinds: [{ type: 'problem', count: 1 }] };

describe('before an act', () => {
  it('nothing is asked of one item that is as it should be, but for a lock', () => {
    const asked = approvalActs.filter((act) => questionsOf(act, [problem], []).length > 0);
    expect(asked).toEqual(['lock']);
    expect(questionsOf('lock', [problem], [])).toEqual([kinds]);
  });

  it('many are counted by kind where they are approved, and not where they are submitted', () => {
    expect(questionsOf('approve', [problem, problem], [])).toEqual([
      { about: 'kinds', kinds: [{ type: 'problem', count: 2 }] },
    ]);
    expect(questionsOf('submit', [problem, problem], [])).toEqual([]);
  });

  it('faults are named to who submits them', () => {
    const asked = approvalActs.filter((act) =>
      questionsOf(act, [problem], [fault]).some(({ about }) => about === 'faults'),
    );
    expect(asked).toEqual(['submit']);
  });

  it('assessments that stay open in part are named, and no others', () => {
    const items = [
      assessment('Kesiapan 2026', 20),
      assessment('Kesiapan 2027', 27),
      // It is refused.
      assessment('Kesiapan 2028', 0),
      // Its framework is gone.
      assessment('Kesiapan 2029', 0, 0),
      problem,
    ];
    expect(questionsOf('submit', items, [])).toEqual([
      { about: 'levels', assessments: [{ label: 'Kesiapan 2026', open: 7 }] },
    ]);
    expect(questionsOf('return', items, [])).toEqual([]);
  });

  it('no question hides another', () => {
    const items = [problem, assessment('Kesiapan 2026', 20)];
    const about = (act: 'approve' | 'submit') =>
      questionsOf(act, items, [fault]).map((question) => question.about);
    expect(about('approve')).toEqual(['kinds', 'levels']);
    expect(about('submit')).toEqual(['faults', 'levels']);
  });
});
