import { describe, expect, it } from 'vitest';
import { answerTo } from './answer-to';

const from = { id: 'p-1', title: 'Antrean', dimensionId: 'smart-governance', opdId: 'dishub' };

describe('answerTo', () => {
  it('begins a need with its problem and dimension, of the OPD that answers', () => {
    expect(answerTo('problem', from, 'dinkes')).toEqual({
      type: 'need',
      documentId: null,
      initial: { tags: [], problemIds: ['p-1'], dimensionId: 'smart-governance', opdId: 'dinkes' },
    });
  });

  it('begins an innovation with its need, of no OPD where none is known', () => {
    expect(answerTo('need', { id: 'k-1', opdId: 'dishub' }, undefined)).toMatchObject({
      type: 'innovation',
      initial: { needIds: ['k-1'], proposer: { kind: 'opd' } },
    });
    expect(answerTo('need', { id: 'k-1', opdId: 'dishub' }, undefined).initial).not.toHaveProperty(
      'opdId',
    );
  });
});
