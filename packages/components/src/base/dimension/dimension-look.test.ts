import { frameworks, kominfo2021, rpmKotaCerdas2026 } from '@kotacerdas/core/framework';
import { expect, test } from 'vitest';
import { dimensionLook } from './dimension-look.js';

test.each(frameworks.map((framework) => [framework.id, framework] as const))(
  'the six dimensions of %s have six hues and six icons',
  (_, framework) => {
    const looks = framework.dimensions.map(({ id }) => dimensionLook(framework, id));
    expect(new Set(looks.map(({ hue }) => hue)).size).toBe(6);
    expect(new Set(looks.map(({ icon }) => icon)).size).toBe(6);
    expect(looks.some(({ icon }) => icon === 'other')).toBe(false);
  },
);

test('a topic looks the same in both frameworks', () => {
  expect(dimensionLook(kominfo2021, 'smart-economy')).toEqual(
    dimensionLook(rpmKotaCerdas2026, 'economy'),
  );
});

test('a framework of the region’s own gets its hues by order', () => {
  const ids = ['satu', 'dua', 'constructor'];
  const dimensions = kominfo2021.dimensions
    .slice(0, ids.length)
    .map((dimension, index) => ({ ...dimension, id: ids[index] ?? '' }));
  expect(dimensionLook({ dimensions }, 'dua')).toEqual({ hue: 2, icon: 'other' });
  expect(dimensionLook({ dimensions }, 'constructor')).toEqual({ hue: 3, icon: 'other' });
});
