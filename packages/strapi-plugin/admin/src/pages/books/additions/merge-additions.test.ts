import { describe, expect, it } from 'vitest';
import { mergeAdditions } from './merge-additions';

const of = (sections: Record<string, { before?: string; after?: string }>, order = {}) => ({
  sections,
  order,
});

describe('what two officers add to a book at once', () => {
  it('stands side by side where they wrote for different sections', () => {
    const merged = mergeAdditions({
      base: of({ swot: { after: 'a' } }),
      mine: of({ swot: { after: 'a' }, gap: { before: 'b' } }),
      theirs: of({ swot: { after: 'c' } }),
    });
    expect(merged).toEqual({
      additions: of({ swot: { after: 'c' }, gap: { before: 'b' } }),
      contested: [],
    });
  });

  it('is the officer’s own where both wrote for one, which is said', () => {
    const merged = mergeAdditions({
      base: of({}),
      mine: of({ swot: { after: 'b' } }),
      theirs: of({ swot: { after: 'c' } }),
    });
    expect(merged).toEqual({ additions: of({ swot: { after: 'b' } }), contested: ['swot'] });
  });

  it('says nothing where both wrote the same, and lets go what one of them took away', () => {
    const same = { swot: { after: 'b' } };
    expect(mergeAdditions({ base: of({}), mine: of(same), theirs: of(same) }).contested).toEqual(
      [],
    );
    const taken = mergeAdditions({ base: of(same), mine: of({}), theirs: of(same) });
    expect(taken.additions).toEqual(of({}));
  });

  it('keeps the order of whoever changed it', () => {
    const merged = mergeAdditions({
      base: of({}, { chapters: ['a', 'b'] }),
      mine: of({}, { chapters: ['a', 'b'] }),
      theirs: of({}, { chapters: ['b', 'a'] }),
    });
    expect(merged.additions.order).toEqual({ chapters: ['b', 'a'] });
  });

  it('says where both moved parts, and keeps the officer’s own order', () => {
    const merged = mergeAdditions({
      base: of({}, { swot: ['a', 'b', 'c'] }),
      mine: of({}, { swot: ['b', 'a', 'c'] }),
      theirs: of({}, { swot: ['c', 'a', 'b'] }),
    });
    expect(merged).toEqual({ additions: of({}, { swot: ['b', 'a', 'c'] }), contested: ['swot'] });
  });
});
