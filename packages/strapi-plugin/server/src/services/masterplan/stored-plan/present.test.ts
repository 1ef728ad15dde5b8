import { describe, expect, it } from 'vitest';
import { present, presentGroup } from './present';

describe('what is empty', () => {
  it('is left out; zero, false and an empty list are not empty', () => {
    expect(present({ a: null, b: undefined, c: 0, d: false, e: '', f: [] })).toEqual({
      c: 0,
      d: false,
      e: '',
      f: [],
    });
  });

  it('makes no group', () => {
    expect(presentGroup({ a: null, b: undefined })).toBeUndefined();
    expect(presentGroup({ a: null, b: 1 })).toEqual({ b: 1 });
  });
});
