import { expect, it } from 'vitest';
import { openDataLinks } from './open-data-links';

const list = { current: 3, publicUrl: '/api/kotacerdas/published/32.78' };

it('leads to the package of an edition by its number, which never changes', () => {
  expect(openDataLinks(list, 2).map(({ path }) => path)).toEqual([
    '/api/kotacerdas/published/32.78/2/open-data.zip',
    '/api/kotacerdas/published/32.78/2/open-data/datapackage.json',
    '/api/kotacerdas/published/32.78/2/open-data/dcat.jsonld',
  ]);
});

it('has the single table too for the one that stands', () => {
  expect(openDataLinks(list, 3).map(({ name }) => name)).toEqual([
    'zip',
    'description',
    'catalogue',
    'csv',
    'json',
  ]);
});
