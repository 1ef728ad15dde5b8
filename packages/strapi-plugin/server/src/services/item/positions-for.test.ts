import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsFor } from './positions-for';

describe('positionsFor', () => {
  it.each([
    ['nothing moved', [1, 2, 3], [1, 2, 3]],
    ['one moved down', [2, 1, 3], [2, 2.5, 3]],
    ['one moved to the front', [4, 1, 2, 3], [0, 1, 2, 3]],
    ['one moved to the end', [2, 3, 1], [2, 3, 4]],
    ['one went', [1, 3], [1, 3]],
    ['one was added', [1, 2, null], [1, 2, 3]],
    ['one was added in between', [1, null, 2], [1, 1.5, 2]],
    ['none had one', [null, null], [1, 2]],
    ['none fits', [1, null, 1 + 1e-9], [1, 2, 3]],
  ])('%s', (_, before, after) => {
    expect(positionsFor(before)).toEqual(after);
  });

  it('always rises, and keeps what rises already', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: 30 })), { maxLength: 20 }),
        (all) => {
          const positions = positionsFor(all);
          expect(positions).toHaveLength(all.length);
          positions.slice(1).forEach((position, index) => {
            expect(position).toBeGreaterThan(positions[index] ?? Infinity);
          });
          expect(positionsFor(positions)).toEqual(positions);
        },
      ),
    );
  });
});
