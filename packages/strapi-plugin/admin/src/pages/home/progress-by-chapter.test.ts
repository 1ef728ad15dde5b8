import { describe, expect, it } from 'vitest';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import { progressByChapter } from './progress-by-chapter';

describe('the progress of a plan', () => {
  it('counts every kind of item in one chapter', () => {
    const items = reviewedTypes.map((type) => ({ type, state: 'draft' as const }));
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
      { type: 'need', state: 'locked' },
      { type: 'problem', state: 'draft' },
      { type: 'innovation', state: 'approved' },
      { type: 'problem', state: 'draft' },
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

  it('is nothing yet in an empty plan', () => {
    for (const chapter of progressByChapter([])) {
      expect(chapter).toMatchObject({ total: 0, settled: 0, counts: [] });
    }
  });
});
