import { describe, expect, it } from 'vitest';
import { highestAndLowest } from './highest-and-lowest.js';

const named = (name: string, value: number) => ({ name, value, text: value.toFixed(1) });

describe('what stands out at either end', () => {
  it('is named with all that share its value', () => {
    expect(
      highestAndLowest([named('a', 2), named('b', 3), named('c', 2), named('d', 2.5)]),
    ).toEqual({
      highest: { names: ['b'], text: '3.0' },
      lowest: { names: ['a', 'c'], text: '2.0' },
    });
  });

  it('counts what is written alike as alike', () => {
    expect(highestAndLowest([named('a', 2.01), named('b', 1.99)])).toBeNull();
    expect(highestAndLowest([named('a', 2.01), named('b', 1.99), named('c', 1)])?.highest).toEqual({
      names: ['a', 'b'],
      text: '2.0',
    });
  });

  it('is nothing where no two differ', () => {
    expect(highestAndLowest([])).toBeNull();
    expect(highestAndLowest([named('a', 2)])).toBeNull();
  });
});
