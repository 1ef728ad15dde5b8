import { kominfo2021 } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { partsOfChosen } from './parts-of-chosen';

it.each([
  ['smart-living', 3],
  ['living-health', 3],
  ['smart-city', 0],
  [undefined, 0],
])('of %s, %i sub-dimensions are offered', (chosen, count) => {
  const parts = partsOfChosen(kominfo2021.dimensions, chosen);
  expect(parts).toHaveLength(count);
  expect(parts.every(({ code }) => code.startsWith('living-'))).toBe(true);
});
