import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { rawFullPlan } from '../../testing/full-plan.js';
import { parseItem } from './parse-item.js';
import { parseItems } from './parse-items.js';

const [problem] = rawFullPlan().problems;
const inputs = [
  problem,
  { ...problem, dimensionId: 'tidak-ada' },
  problem,
  { ...problem, title: '' },
  'bukan isian',
  { ...problem, id: 'lain', code: 'P-LAIN', asing: 1 },
];

describe('items that are read together', () => {
  it('are read as each is alone', () => {
    const alone = inputs.map((input) => parseItem('problems', input, kominfo2021));
    expect(parseItems('problems', inputs, kominfo2021)).toEqual(alone);
    expect(alone.map(({ ok }) => ok)).toEqual([true, false, true, false, false, false]);
  });

  it('may be none', () => {
    expect(parseItems('problems', [], kominfo2021)).toEqual([]);
  });
});
