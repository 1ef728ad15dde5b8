import { expect, test } from 'vitest';
import { etagMatches } from './etag-matches.mjs';

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
  [undefined, false],
])('If-None-Match: %s', (header, expected) => {
  expect(etagMatches(header, '"a"')).toBe(expected);
});
