import { expect, test } from 'vitest';
import { emptyAnswer } from './answer.js';
import { canTake, takeAgreed } from './take-agreed.js';

const agreed = { current: 3, target: 4, raters: 2 } as const;
const nothing = emptyAnswer('a');

test('is offered where nothing else was decided or written', () => {
  expect(canTake(nothing, agreed)).toBe(true);
  expect(canTake({ ...nothing, current: 3, justification: ' ' }, agreed)).toBe(true);
  expect(canTake({ ...nothing, current: 2 }, agreed)).toBe(false);
  expect(canTake({ ...nothing, justification: 'Rapat' }, agreed)).toBe(false);
});

test('keeps a target that was set, and what was noted', () => {
  expect(takeAgreed(nothing, agreed, 'Sepakat')).toEqual({
    ...nothing,
    current: 3,
    target: 4,
    justification: 'Sepakat',
  });
  expect(takeAgreed({ ...nothing, target: 5, note: 'Cek' }, agreed, 'Sepakat')).toMatchObject({
    target: 5,
    note: 'Cek',
  });
});
