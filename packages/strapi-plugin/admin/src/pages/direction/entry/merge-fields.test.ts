import { describe, expect, it } from 'vitest';
import { clashesIn, mergeFields } from './merge-fields';

const base = { code: 'M1', statement: 'Maju', year: 2027, note: null };

describe('both sides of an entry', () => {
  it('are one where they have changed different fields, or the same in the same way', () => {
    const ours = { ...base, code: 'M2', note: 'x' };
    const theirs = { ...base, statement: 'Maju bersama', note: 'x' };
    const sides = { base, ours, theirs };
    expect(clashesIn(sides)).toEqual([]);
    expect(mergeFields(sides)).toEqual({
      code: 'M2',
      statement: 'Maju bersama',
      year: 2027,
      note: 'x',
    });
  });

  it('are asked about where both have changed a field, and ours stays until it is answered', () => {
    const ours = { ...base, statement: 'Unggul', year: 2028 };
    const theirs = { ...base, statement: 'Maju bersama', year: null };
    const sides = { base, ours, theirs };
    expect(clashesIn(sides)).toEqual(['statement', 'year']);
    expect(mergeFields(sides)).toMatchObject({ statement: 'Unggul', year: 2028 });
    const chosen = mergeFields(sides, { statement: 'theirs' });
    expect(chosen).toMatchObject({ statement: 'Maju bersama', year: 2028 });
  });
});
