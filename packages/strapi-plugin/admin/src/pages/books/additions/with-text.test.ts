import { expect, it } from 'vitest';
import { withText } from './with-text';

const empty = { sections: {}, order: {} };

it('adds a text to a section, changes it, and forgets a section that has none any more', () => {
  const added = withText(empty, 'swot', 'after', 'Satu.');
  expect(added.sections).toEqual({ swot: { after: 'Satu.' } });
  const both = withText(added, 'swot', 'before', 'Nol.');
  expect(both.sections).toEqual({ swot: { before: 'Nol.', after: 'Satu.' } });
  const one = withText(both, 'swot', 'after', ' ');
  expect(one.sections).toEqual({ swot: { before: 'Nol.', after: ' ' } });
  expect(withText(one, 'swot', 'before', '').sections).toEqual({});
});
