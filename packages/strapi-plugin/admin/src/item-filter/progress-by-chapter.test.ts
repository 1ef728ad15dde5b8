import { describe, expect, it } from 'vitest';
import { reviewedTypes } from '../../../shared/contracts/approval';
import { progressByChapter } from './progress-by-chapter';

describe('the progress of a plan', () => {
  it('counts every kind of item in one chapter', () => {
    const items = reviewedTypes.map((type) => ({ type, state: 'draft' as const, levels: null }));
    const counted = progressByChapter(items).map(({ chapter, total }) => [chapter, total]);
    expect(counted).toEqual([
      ['inventory', 3],
      ['readiness', 1],
      ['swot', 2],
      ['action-plan', 1],
      ['evaluation', 1],
    ]);
  });

  it('tells states in the order of the way, without those nothing is in', () => {
    const [inventory] = progressByChapter([
      { type: 'need', state: 'locked', levels: null },
      { type: 'problem', state: 'draft', levels: null },
      { type: 'innovation', state: 'approved', levels: null },
      { type: 'problem', state: 'draft', levels: null },
    ]);
    expect(inventory).toMatchObject({
      total: 4,
      settled: 2,
      counts: [
        { state: 'draft', count: 2 },
        { state: 'approved', count: 1 },
        { state: 'locked', count: 1 },
      ],
    });
  });

  it('takes no assessment for settled in which nothing was decided', () => {
    const type = 'readiness-assessment';
    const [, readiness] = progressByChapter([
      { type, state: 'approved', levels: { decided: 0, indicators: 27 } },
      { type, state: 'approved', levels: { decided: 12, indicators: 27 } },
    ]);
    expect(readiness).toMatchObject({ total: 2, settled: 1 });
  });

  it('takes one for settled whose framework is gone, which has nothing to decide', () => {
    const [, readiness] = progressByChapter([
      { type: 'readiness-assessment', state: 'locked', levels: { decided: 0, indicators: 0 } },
    ]);
    expect(readiness).toMatchObject({ total: 1, settled: 1 });
  });

  it('is nothing yet in an empty plan', () => {
    for (const chapter of progressByChapter([])) {
      expect(chapter).toMatchObject({ total: 0, settled: 0, counts: [] });
    }
  });
});
