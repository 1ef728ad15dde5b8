import { expect, it } from 'vitest';
import { withSection } from './with-section';

const own = {
  sections: { a: { after: 'saya' }, b: { before: 'tetap' } },
  order: { a: ['x', 'y'] },
};

it('takes a section as others have it, and leaves all others', () => {
  const theirs = { sections: { a: { after: 'mereka' }, c: { after: 'lain' } }, order: {} };
  expect(withSection(own, 'a', theirs)).toEqual({
    sections: { a: { after: 'mereka' }, b: { before: 'tetap' } },
    order: {},
  });
});

it('leaves a section out that others haven’t', () => {
  expect(withSection(own, 'a', { sections: {}, order: {} })).toEqual({
    sections: { b: { before: 'tetap' } },
    order: {},
  });
});
