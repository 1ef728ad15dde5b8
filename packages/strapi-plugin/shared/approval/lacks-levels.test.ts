import { describe, expect, it } from 'vitest';
import { isUndecided, openLevels } from './lacks-levels';

const levels = (decided: number, indicators = 27) => ({ decided, indicators });

describe('an assessment', () => {
  it('goes no further without a single final level', () => {
    expect(isUndecided('submit', levels(0))).toBe(true);
    expect(isUndecided('approve', levels(0))).toBe(true);
    expect(isUndecided('submit', levels(1))).toBe(false);
  });

  it('is given back, withdrawn and locked as it is', () => {
    expect(isUndecided('lock', levels(0))).toBe(false);
    expect(isUndecided('return', levels(0))).toBe(false);
    expect(isUndecided('withdraw', levels(0))).toBe(false);
    expect(openLevels('return', [{ levels: levels(0) }])).toBe(0);
  });

  it('of a framework without indicators has nothing to decide', () => {
    expect(isUndecided('submit', levels(0, 0))).toBe(false);
  });
});

describe('levels that are left open', () => {
  it('are counted over all items that are acted on', () => {
    const items = [{ levels: null }, { levels: levels(20) }, { levels: levels(27) }];
    expect(openLevels('submit', items)).toBe(7);
    expect(openLevels('approve', items)).toBe(7);
  });

  it('are not asked about where the assessment is refused', () => {
    expect(openLevels('submit', [{ levels: levels(0) }])).toBe(0);
  });

  it('are none of what is no assessment', () => {
    expect(openLevels('submit', [{ levels: null }])).toBe(0);
    expect(isUndecided('submit', null)).toBe(false);
  });
});
