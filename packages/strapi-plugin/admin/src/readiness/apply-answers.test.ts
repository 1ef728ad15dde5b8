import type { MasterplanChange, SingleChange } from '@kotacerdas/core/masterplan';
import { expect, it } from 'vitest';
import { applyAnswers } from './apply-answers';

const of = { assessmentId: 'r', rater: { kind: 'assessor', assessor: 'Ani' } } as const;
const rate = (indicatorId: string, current: 1 | 2): SingleChange => ({
  kind: 'rate',
  ...of,
  rating: { indicatorId, current },
});

it('answers are added, take the place of earlier ones, and are taken away', () => {
  const change: MasterplanChange = {
    kind: 'all',
    changes: [
      rate('b', 2),
      rate('a', 2),
      { kind: 'unrate', ...of, indicatorId: 'c' },
      { kind: 'set', field: 'title', value: 'Bukan jawaban' },
    ],
  };
  const before = [
    { indicatorId: 'a', current: 1 },
    { indicatorId: 'c', current: 1 },
  ] as const;
  expect(applyAnswers(before, change)).toEqual([
    { indicatorId: 'a', current: 2 },
    { indicatorId: 'b', current: 2 },
  ]);
});
