import { describe, expect, it } from 'vitest';
import { readAreaCode } from './read-area-code.js';

describe('a code of an area', () => {
  it.each([
    ['32', '32'],
    ['3278', '32.78'],
    ['32.78', '32.78'],
    ['327801', '32.78.01'],
    ['32.7801', '32.78.01'],
    [' 32 78 01 ', '32.78.01'],
    ['3278011001', '32.78.01.1001'],
    ['32.78.01.1001', '32.78.01.1001'],
  ])('is read from %j as %s', (typed, code) => {
    expect(readAreaCode(typed)).toBe(code);
  });

  it.each(['', ' ', '3', '327', '32780', '3278011', '32780110012', 'Cihideung', '32.78 Cihideung'])(
    'is none in %j',
    (typed) => {
      expect(readAreaCode(typed)).toBeNull();
    },
  );
});
