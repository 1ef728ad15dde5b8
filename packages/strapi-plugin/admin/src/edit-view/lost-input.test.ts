import { describe, expect, it } from 'vitest';
import { changedFields, isLost } from './lost-input';

describe('what was typed into a form', () => {
  const stored = { title: 'Lama', cause: null, tags: ['a'], opd: { connect: [], disconnect: [] } };

  it('is what differs from what is stored', () => {
    const form = { ...stored, title: 'Baru', cause: null, tags: ['a', 'b'] };
    expect(changedFields(stored, form)).toEqual({ title: 'Baru', tags: ['a', 'b'] });
    expect(changedFields(stored, stored)).toEqual({});
  });

  it('is lost where a refused save has put back what is stored', () => {
    expect(isLost({ title: 'Baru' }, stored)).toBe(true);
    expect(isLost({ title: 'Baru' }, { ...stored, title: 'Punya orang lain' })).toBe(true);
  });

  it('is not lost where it was saved', () => {
    const opd = { connect: [{ id: 1 }], disconnect: [] };
    expect(isLost({ title: 'Baru', opd }, { ...stored, title: 'Baru' })).toBe(false);
  });
});
