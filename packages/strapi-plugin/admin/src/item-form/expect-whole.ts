import type { Issue } from '@kotacerdas/core';
import type { WrittenType } from '../../../shared/contracts/item';
import { specOf } from './spec-of';

/** What was typed in a field for a whole number and is none: `3,5` is a number, so that isn't what is wrong with it. */
export function expectWhole(type: WrittenType, issue: Issue): Issue {
  const { code, params, path } = issue;
  const input = specOf(type, path)?.input;
  const isWhole = input?.kind === 'number' && input.unit !== 'percent';
  if (!isWhole || code !== 'wrong-type' || params['expected'] !== 'number') return issue;
  const { expected: _, ...found } = params;
  return { ...issue, code: 'not-an-integer', params: found };
}
