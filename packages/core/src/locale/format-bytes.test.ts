import { describe, expect, it } from 'vitest';
import { formatBytes } from './format-bytes.js';

describe('the size of a file', () => {
  it('is told shortly, in the reader’s numbers', () => {
    const sizes = [0, 999, 1500, 45_600, 12_345_678].map((bytes) => formatBytes('id', bytes));
    expect(sizes).toEqual(['0 B', '999 B', '1,5 kB', '46 kB', '12 MB']);
    expect(formatBytes('en', 1500)).toBe('1.5 kB');
  });
});
