import { kominfo2021 } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { openScopes } from './open-scopes';
import { scopeId } from './scope-name';

it('offers the region, each dimension and each element of readiness, once', () => {
  const { dimensions, readiness } = kominfo2021;
  const all = openScopes(kominfo2021, []);
  expect(all.map(scopeId)).toEqual([
    'region',
    ...dimensions.map(({ id }) => id),
    ...readiness.elements.map(({ id }) => id),
  ]);
  const begun = [{ scope: { kind: 'region' } }, { scope: all[1] ?? { kind: 'region' } }] as const;
  expect(openScopes(kominfo2021, begun)).toEqual(all.slice(2));
  expect(
    openScopes(
      kominfo2021,
      all.map((scope) => ({ scope })),
    ),
  ).toEqual([]);
});
