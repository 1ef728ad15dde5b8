import { describe, expect, it } from 'vitest';
import { draftBelow, draftValue } from './draft-value';

describe('the draft of an entry', () => {
  it('holds texts and nothing else, years as they are typed', () => {
    const kept = { year: 2027, amount: '5', program: null, other: { a: 1 }, list: [1] };
    expect(draftValue(kept)).toEqual({ year: '2027', amount: '5', program: null });
  });

  it('of a new one stays below what it is added below, and brings the rest', () => {
    const draft = { year: '2027', amount: '5', program: 'first' };
    expect(draftBelow('rpjmd-ceiling', draft, { program: 'second' })).toEqual({
      year: '2027',
      amount: '5',
      program: 'second',
    });
    expect(draftBelow('rpjmd-ceiling', draft, {})).toEqual(draft);
  });

  it('leaves the place that it was begun at for another', () => {
    const draft = { name: 'Indeks', objective: 'old', rpjmdObjective: null };
    expect(draftBelow('measure', draft, { rpjmdObjective: 'new' })).toEqual({
      name: 'Indeks',
      objective: null,
      rpjmdObjective: 'new',
      rpjmdProgram: null,
    });
  });

  it('keeps a link that nothing was said about', () => {
    const draft = { name: 'Program', objective: 'old', opd: 'diskominfo' };
    expect(draftBelow('rpjmd-program', draft, { objective: 'new' })).toEqual({
      ...draft,
      objective: 'new',
    });
  });
});
