import { longestReason } from '@kotacerdas/core/masterplan';
import { expect, it } from 'vitest';
import { commentProblem } from './comment-problem';

it('takes a comment that says something and isn’t too long', () => {
  expect(commentProblem('Sumber angkanya?')).toBeNull();
  expect(commentProblem(` ${'a'.repeat(longestReason)}\n`)).toBeNull();
  expect(commentProblem(' \n ')).toBe('empty');
  expect(commentProblem('a'.repeat(longestReason + 1))).toBe('too-long');
});
