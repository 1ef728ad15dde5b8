import { describe, expect, it } from 'vitest';
import { meanShare, statusOf } from './summarise-checks.js';

describe('the mean share', () => {
  it('leaves out what asks nothing', () => {
    expect(meanShare([{ share: 1 }, { share: null }, { share: 0.5 }])).toBe(0.75);
    expect(meanShare([{ share: 0 }])).toBe(0);
  });

  it('is unknown where nothing is asked', () => {
    expect(meanShare([{ share: null }])).toBeNull();
    expect(meanShare([])).toBeNull();
  });
});

describe('the status', () => {
  it.each([
    ['empty', []],
    ['empty', [[0, 0]]],
    [
      'empty',
      [
        [0, 3],
        [0, 0],
      ],
    ],
    [
      'started',
      [
        [1, 3],
        [0, 0],
      ],
    ],
    [
      'started',
      [
        [3, 3],
        [0, 1],
      ],
    ],
    [
      'complete',
      [
        [3, 3],
        [0, 0],
      ],
    ],
  ] as const)('is %s', (status, counts) => {
    expect(statusOf(counts.map(([done, expected]) => ({ done, expected })))).toBe(status);
  });
});
