import { describe, expect, it } from 'vitest';
import { linked } from './linked';

describe('the entry that a relation points at', () => {
  it.each([
    [5, { id: 5 }],
    ['abc', { documentId: 'abc' }],
    [{ documentId: 'abc', locale: 'id' }, { documentId: 'abc' }],
    [[{ id: 5 }, { id: 6 }], { id: 5 }],
    [{ connect: [{ documentId: 'abc' }], disconnect: [] }, { documentId: 'abc' }],
    [{ set: [{ id: 5 }] }, { id: 5 }],
    [{ set: 'abc' }, { documentId: 'abc' }],
  ])('is read from %j', (value, expected) => {
    expect(linked(value)).toEqual(expected);
  });

  it.each([undefined, null, '', [], {}, { connect: [], disconnect: [{ id: 5 }] }, true])(
    'is none in %j',
    (value) => {
      expect(linked(value)).toBeUndefined();
    },
  );
});
