import { describe, expect, it } from 'vitest';
import { tidy } from './tidy';
import { withValue } from './with-value';

describe('tidy', () => {
  it('leaves out an award of which nothing is said', () => {
    expect(tidy<'innovation'>(withValue({ name: 'A' }, ['iga', 'affairs'], []))).toEqual({
      name: 'A',
    });
    expect(tidy<'problem'>({ title: 'A' })).toEqual({ title: 'A' });
  });

  it('gives it the list that it needs', () => {
    expect(tidy<'innovation'>(withValue({}, ['iga', 'purpose'], 'p'))).toEqual({
      iga: { purpose: 'p', affairs: [] },
    });
  });
});
