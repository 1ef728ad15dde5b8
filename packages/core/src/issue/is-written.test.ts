import { expect, it } from 'vitest';
import { isWritten } from './is-written.js';

it('is a text that is not blank', () => {
  expect([' SK ', '0'].map(isWritten)).toEqual([true, true]);
  expect(['', ' \n\u00a0', null, undefined, 5, ['SK']].map(isWritten)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});
