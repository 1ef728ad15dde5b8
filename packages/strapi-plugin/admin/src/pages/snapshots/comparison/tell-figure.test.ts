import { expect, it } from 'vitest';
import { tellFigure } from './tell-figure';

const teller = {
  locale: 'id',
  nothing: 'tidak ada',
  names: {
    ready: { id: 'Siap', en: 'Ready' },
    structure: { id: 'Struktur', en: 'Structure' },
  },
} as const;

it('tells numbers with their change, rupiah as rupiah, bands by name', () => {
  expect(
    tellFigure(
      { figure: 'element-score', id: 'structure', before: 3, after: 3.5, change: 0.5 },
      teller,
    ),
  ).toMatchObject({
    name: expect.stringContaining('Struktur'),
    before: '3',
    after: '3,50',
    change: '+0,50',
  });
  expect(
    tellFigure({ figure: 'budget', id: null, before: 1000, after: 500, change: -500 }, teller),
  ).toMatchObject({ before: 'Rp1.000', change: expect.stringMatching(/^[-−]Rp500$/) });
  expect(
    tellFigure({ figure: 'readiness-band', id: null, before: null, after: 'ready' }, teller),
  ).toMatchObject({ before: 'tidak ada', after: 'Siap', change: '' });
});
