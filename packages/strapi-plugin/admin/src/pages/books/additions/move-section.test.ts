import { describe, expect, it } from 'vitest';
import { moveSection, placeOf } from './move-section';

const section = (id: string, ...sections: ReturnType<typeof leaf>[]) => ({
  id,
  number: '',
  heading: id,
  sections,
});
const leaf = (id: string) => ({ id, number: '', heading: id, sections: [] });
const outline = [section('bab-1', leaf('a'), leaf('b'), leaf('c')), section('bab-2', leaf('d'))];
const none = { sections: {}, order: {} };

const move = (additions: typeof none, id: string, by: -1 | 1) => {
  const place = placeOf(outline, id, additions);
  return place === null ? null : moveSection(additions, place, by);
};

describe('a section', () => {
  it('moves among those beside it, also more than once before it is saved', () => {
    const once = move(none, 'a', 1);
    expect(once?.order).toEqual({ 'bab-1': ['b', 'a', 'c'] });
    const place = placeOf(outline, 'a', { order: { 'bab-1': ['b', 'a', 'c'] } });
    expect(place).toEqual({ within: 'bab-1', ids: ['b', 'a', 'c'], at: 1 });
  });

  it('stays where there is no place before or behind it', () => {
    expect(move(none, 'a', -1)).toEqual(none);
    expect(move(none, 'c', 1)).toEqual(none);
  });

  it('has no place to move to if it is a chapter, stands alone or isn’t there', () => {
    for (const id of ['bab-1', 'd', 'x']) expect(placeOf(outline, id, none)).toBeNull();
  });
});
