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

it('shows a difference that is the one of the figures beside it', () => {
  const change = { figure: 'readiness-score', id: null } as const;
  expect(
    tellFigure({ ...change, before: 66.704, after: 66.887, change: 0.183 }, teller),
  ).toMatchObject({ before: '66,70', after: '66,89', change: '+0,19' });
  expect(
    tellFigure({ ...change, before: 3.1991, after: 3.1992, change: 0.0001 }, teller),
  ).toMatchObject({ before: '3,1991', after: '3,1992', change: '+0,0001' });
});
