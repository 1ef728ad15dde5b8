import { describe, expect, it } from 'vitest';
import { whyClosed } from './why-closed';

describe('what keeps an item from being changed', () => {
  it('is nothing where it may be', () => {
    expect(whyClosed({ canEdit: true, opd: 'DLH', state: 'draft' })).toBeNull();
  });

  it('is what was decided on it, whoever asks', () => {
    for (const state of ['submitted', 'approved', 'locked'] as const) {
      expect(whyClosed({ canEdit: false, opd: 'DLH', state })).toBe(state);
    }
  });

  it('is whose it is while it is open', () => {
    expect(whyClosed({ canEdit: false, opd: 'DLH', state: 'returned' })).toBe('opd');
    expect(whyClosed({ canEdit: false, opd: null, state: 'draft' })).toBe('role');
  });
});
