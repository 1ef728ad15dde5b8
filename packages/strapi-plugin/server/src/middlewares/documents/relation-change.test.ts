import { describe, expect, it } from 'vitest';
import { relationChange } from './relation-change';

describe('what written data does to a relation', () => {
  it('is nothing where the data does not mention it', () => {
    expect(relationChange(undefined)).toBeUndefined();
  });

  it.each([
    [null, []],
    ['abc', [{ documentId: 'abc' }]],
    [
      [3, { documentId: 'abc' }],
      [{ id: 3 }, { documentId: 'abc' }],
    ],
    [{ set: [{ id: 3 }] }, [{ id: 3 }]],
    [{ documentId: 'abc' }, [{ documentId: 'abc' }]],
  ])('%j takes the place of what was linked', (value, added) => {
    expect(relationChange(value)).toEqual({ replaces: true, added, removed: [] });
  });

  it('adds and removes as Content Manager sends it', () => {
    const value = { connect: [{ documentId: 'a' }], disconnect: [{ id: 2 }] };
    expect(relationChange(value)).toEqual({
      replaces: false,
      added: [{ documentId: 'a' }],
      removed: [{ id: 2 }],
    });
  });
});
