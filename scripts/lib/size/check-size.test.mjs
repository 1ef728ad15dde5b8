import { expect, test } from 'vitest';
import { checkSize, topicsWithoutLimit } from './check-size.mjs';

const limit = { names: ['*'], topic: 'swot', limit: 100, never: ['zod', 'immer'] };

test('an import at its limit is all right', () => {
  expect(checkSize(limit, { bytes: 100, packages: ['canonicalize'] })).toEqual([]);
});

test('a byte more is too big, and so is a package that it should never load', () => {
  expect(checkSize(limit, { bytes: 101, packages: ['immer'] })).toEqual([
    '101 bytes; the limit is 100.',
    'It loads immer.',
  ]);
});

test('a topic counts as limited only where all of its exports are', () => {
  const limits = [limit, { names: ['scoreReadiness'], topic: 'readiness', limit: 1 }];
  expect(topicsWithoutLimit(['swot', 'readiness', 'new'], limits)).toEqual(['readiness', 'new']);
});
