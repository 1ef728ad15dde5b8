import { describe, expect, it } from 'vitest';
import { freshProposal, proposesOnly } from './fresh-proposal';

describe('a proposal of the council', () => {
  it('is what somebody adds who may add innovations and nothing else', () => {
    expect(proposesOnly(['innovation'])).toBe(true);
    expect(proposesOnly(['problem', 'need', 'innovation'])).toBe(false);
    expect(proposesOnly([])).toBe(false);
  });

  it('begins with who proposes it, and of no OPD', () => {
    expect(freshProposal('Rina').initial).toMatchObject({
      proposer: { kind: 'council', name: 'Rina', institution: 'individual' },
      stages: { evaluation: { progress: 0 } },
    });
    expect(freshProposal('Rina').initial).not.toHaveProperty('opdId');
  });
});
