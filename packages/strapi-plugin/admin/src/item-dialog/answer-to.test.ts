import { describe, expect, it } from 'vitest';
import { answerTo } from './answer-to';

const from = { id: 'p-1', title: 'Antrean', dimensionId: 'smart-governance', opdId: 'dinkes' };

describe('answerTo', () => {
  it('begins a need with its problem, dimension and OPD', () => {
    expect(answerTo('problem', from)).toEqual({
      type: 'need',
      documentId: null,
      initial: { tags: [], problemIds: ['p-1'], dimensionId: 'smart-governance', opdId: 'dinkes' },
    });
  });

  it('begins an innovation with its need', () => {
    expect(answerTo('need', { id: 'k-1' })).toMatchObject({
      type: 'innovation',
      initial: { needIds: ['k-1'], proposer: { kind: 'opd' } },
    });
  });
});
