import { expect, it } from 'vitest';
import { latestUpdate } from './latest';

it('an item changed when it or anything below it changed last', () => {
  const at = (updatedAt: string | null) => ({ updatedAt });
  expect(latestUpdate(at('2026-01-02T00:00:00.000Z'), [at(null)])).toBe('2026-01-02T00:00:00.000Z');
  expect(
    latestUpdate(at('2026-01-02T00:00:00.000Z'), [at('2026-03-01T00:00:00.000Z'), at(null)]),
  ).toBe('2026-03-01T00:00:00.000Z');
  expect(latestUpdate(at(null))).toBeUndefined();
});
