import { describe, expect, it } from 'vitest';
import { etagMatches } from './etag-matches';

describe('If-None-Match', () => {
  it.each([
    ['"abc-1"', true],
    ['W/"abc-1"', true],
    ['"other", "abc-1"', true],
    ['*', true],
    ['"abc-2"', false],
    ['abc-1', false],
    ['', false],
    [undefined, false],
  ])('%s names "abc-1": %s', (header, expected) => {
    expect(etagMatches(header, '"abc-1"')).toBe(expected);
  });
});
