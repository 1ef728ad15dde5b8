import { describe, expect, it } from 'vitest';
import type { RpjmdSuggestion } from '../../../../../shared/contracts/rpjmd-import';
import { firstDraft, noShared, toConfirmed } from './suggestion-draft';

const suggestion: RpjmdSuggestion = {
  rpjmdProgramId: 'rp-1',
  code: '2.11.11',
  name: 'Pengelolaan Persampahan',
  opd: 'DLH',
  planned: null,
  confidence: 'strong',
  candidates: [
    { dimensionId: 'smart-environment', subDimensionId: 'environment-waste', reasons: [] },
  ],
};
const draft = firstDraft(suggestion);
const shared = { kind: 'policy', activity: 'Bersama', output: 'Satu' };

describe('a programme to confirm', () => {
  it('begins at the likeliest place, and nowhere without one', () => {
    expect(draft).toMatchObject({ isChosen: false, subDimensionId: 'environment-waste' });
    expect(firstDraft({ ...suggestion, candidates: [] }).dimensionId).toBe('');
  });

  it('takes what is said of all where nothing is said of it', () => {
    const own = { ...draft, activity: 'Sendiri' };
    expect(toConfirmed('rp-1', own, shared)).toEqual({
      rpjmdProgramId: 'rp-1',
      dimensionId: 'smart-environment',
      subDimensionId: 'environment-waste',
      kind: 'policy',
      activity: 'Sendiri',
      output: 'Satu',
    });
  });

  it('says what is still to be filled in', () => {
    expect(toConfirmed('rp-1', { ...draft, dimensionId: '' }, shared)).toBe('dimension');
    expect(toConfirmed('rp-1', draft, noShared)).toBe('kind');
    expect(toConfirmed('rp-1', draft, { ...shared, activity: ' ' })).toBe('activity');
    expect(toConfirmed('rp-1', draft, { ...shared, output: '' })).toBe('output');
  });
});
