import { kominfo2021 } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { namedPlace } from './named-place';

it('names elements and bands, and keeps what has no name', () => {
  expect(namedPlace(kominfo2021, ['readiness', 'elements', 0, 'weight'], 'id')).toEqual([
    'readiness',
    'elements',
    'Struktur',
    'weight',
  ]);
  expect(namedPlace(kominfo2021, ['readiness', 'bands', 99], 'id')).toEqual([
    'readiness',
    'bands',
    99,
  ]);
});
