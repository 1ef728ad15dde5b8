import { expect, test } from 'vitest';
import { emptyAnswer } from './answer.js';
import { incompleteAnswers } from './incomplete-answers.js';

const bare = { ...emptyAnswer('a'), current: 3 as const };
const reasoned = { ...bare, justification: 'Rapat' };

test('counts decisions without a justification, but none that the plan has already', () => {
  expect(incompleteAnswers([bare], [], 'consolidated')).toBe(1);
  expect(incompleteAnswers([bare], [reasoned], 'consolidated')).toBe(1);
  expect(incompleteAnswers([bare], [bare], 'consolidated')).toBe(0);
  expect(incompleteAnswers([reasoned], [], 'consolidated')).toBe(0);
});

test('an OPD needs no reason for a level', () => {
  expect(incompleteAnswers([bare], [], 'opd')).toBe(0);
  const left = { ...bare, current: 'not-applicable' as const };
  expect(incompleteAnswers([left, emptyAnswer('b')], [], 'opd')).toBe(1);
});
