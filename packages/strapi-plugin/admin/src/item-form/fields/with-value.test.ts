import { describe, expect, it } from 'vitest';
import { valueAt } from './value-at';
import { withValue } from './with-value';

describe('withValue', () => {
  it('writes at any depth and leaves the rest and the original as they were', () => {
    const item = { title: 'A', benefits: { public: 'x' } };
    const next = withValue(item, ['benefits', 'government'], 'y');
    expect(next).toEqual({ title: 'A', benefits: { public: 'x', government: 'y' } });
    expect(item).toEqual({ title: 'A', benefits: { public: 'x' } });
    expect(valueAt(next, ['benefits', 'government'])).toBe('y');
    expect(valueAt(next, ['title', 'x'])).toBeUndefined();
  });

  it('makes groups that are not there, and drops those that say nothing any more', () => {
    const made = withValue({}, ['usg', 'urgency'], 3);
    expect(made).toEqual({ usg: { urgency: 3 } });
    expect(withValue(made, ['usg', 'urgency'], null)).toEqual({});
    expect(withValue({ title: 'A' }, ['title'], '')).toEqual({});
  });

  it('keeps empty lists, noughts and noes: they say something', () => {
    expect(withValue({}, ['tags'], [])).toEqual({ tags: [] });
    expect(withValue({}, ['n'], 0)).toEqual({ n: 0 });
    expect(withValue({}, ['quickWin'], false)).toEqual({ quickWin: false });
  });
});
