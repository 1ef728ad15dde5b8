import { expect, it } from 'vitest';
import { tellAdditions } from './tell-additions';

it('tells the text of each section and the order of its parts', () => {
  expect(
    tellAdditions({
      sections: { swot: { before: 'Satu.', after: 'Dua.' }, gap: { after: 'Tiga.' } },
      order: { chapters: ['swot', 'gap'] },
    }),
  ).toEqual({ swot: 'Satu.\n\nDua.', gap: 'Tiga.', 'chapters (urutan)': 'swot, gap' });
});
