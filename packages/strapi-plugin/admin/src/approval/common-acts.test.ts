import { describe, expect, it } from 'vitest';
import { commonActs } from './common-acts';

describe('the acts for a selection', () => {
  it('are those which every item allows, in the order of the way', () => {
    expect(
      commonActs([{ acts: ['approve', 'return', 'withdraw'] }, { acts: ['return', 'approve'] }]),
    ).toEqual(['return', 'approve']);
  });

  it('are none for items that have nothing in common, and for no items', () => {
    expect(commonActs([{ acts: ['submit'] }, { acts: ['lock'] }])).toEqual([]);
    expect(commonActs([])).toEqual([]);
  });
});
