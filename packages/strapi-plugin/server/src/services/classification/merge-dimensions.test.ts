import { kominfo2021, rpmKotaCerdas2026 } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { mergeDimensions } from './merge-dimensions';

describe('the dimensions of several frameworks', () => {
  it('are those of each, in order, and nothing that is more than a name', () => {
    const merged = mergeDimensions([kominfo2021, rpmKotaCerdas2026]);
    expect(merged.map(({ id }) => id).slice(0, 6)).toEqual(
      kominfo2021.dimensions.map(({ id }) => id),
    );
    expect(merged.some(({ id }) => id === 'mobility')).toBe(true);
    expect(Object.keys(merged[0] ?? {})).toEqual(['id', 'name', 'subDimensions']);
  });

  it('stand there once where two frameworks share them, with the parts of both', () => {
    const [first] = kominfo2021.dimensions;
    if (first === undefined) throw new Error('There is no dimension');
    const part = { id: 'baru', name: { id: 'Baru', en: 'New' }, aspect: { id: 'b', en: 'n' } };
    const changed = { dimensions: [{ ...first, subDimensions: [part] }] };
    const merged = mergeDimensions([kominfo2021, changed]);
    expect(merged).toHaveLength(6);
    expect(merged[0]?.subDimensions).toHaveLength(4);
    expect(first.subDimensions).toHaveLength(3);
  });
});
