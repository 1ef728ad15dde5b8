import { describe, expect, it } from 'vitest';
import { changedFields } from './changed-fields';

describe('what differs between two states of an entry', () => {
  it('is named with both values, and nothing else is', () => {
    const before = { title: 'Lama', tags: ['a'], opd: ['OPD-1'] };
    const after = { title: 'Baru', tags: ['a'], opd: [] };
    expect(changedFields(before, after)).toEqual({
      before: { title: 'Lama', opd: ['OPD-1'] },
      after: { title: 'Baru', opd: [] },
    });
  });

  it('is all that is filled of an entry that is new or gone', () => {
    expect(changedFields({}, { title: 'Baru', cause: null })).toEqual({
      before: { title: null },
      after: { title: 'Baru' },
    });
    expect(changedFields({ title: 'Lama' }, {}).after).toEqual({ title: null });
  });
});
