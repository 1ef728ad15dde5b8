import { expect, it } from 'vitest';
import { strangeRoutes } from './strange-routes';

const plans = 'GET /kotacerdas/plans';
const items = 'GET /kotacerdas/plans/:documentId/items';
const acts = 'POST /kotacerdas/plans/:documentId/acts';

it('says nothing where the table knows every route, and a plan also as that of a neighbour', () => {
  const table = [
    [plans, 'region'],
    [`${acts} submit`, 'OPD A'],
    [`${acts} submit`, 'neighbour'],
  ] as const;
  expect(strangeRoutes([plans, acts], table)).toEqual([]);
});

it('says which rows to add where a route is new, or nobody asked what a neighbour gets', () => {
  const lines = strangeRoutes([plans, items], [[items, 'region']]).join('\n');
  expect(lines).toContain(`['${plans}', 'region', ???`);
  expect(lines).toContain(`['${items}', 'neighbour', ???`);
  expect(lines).not.toContain(`['${items}', 'region'`);
  expect(lines).toContain('tests/route-matrix/requests.ts');
});

it('says which rows are about a route that is gone', () => {
  expect(strangeRoutes([], [[plans, 'region']])).toEqual([
    `There is no route ${plans} any more: take it out of the table.`,
  ]);
});
