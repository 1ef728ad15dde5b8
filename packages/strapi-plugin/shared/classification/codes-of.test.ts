import { frameworks, kominfo2021 } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { codesOf } from './codes-of';

describe('the codes that a field may hold', () => {
  const { dimensions } = kominfo2021;

  it('are dimensions, their parts, or both', () => {
    expect(codesOf(dimensions, 'dimension')).toHaveLength(6);
    expect(codesOf(dimensions, 'sub-dimension')).toHaveLength(18);
    expect(codesOf(dimensions, 'either')).toHaveLength(24);
  });

  it('say which dimension a part is of', () => {
    const [first, second] = codesOf(dimensions, 'either');
    expect(first?.dimension).toBeNull();
    expect(second?.dimension?.id).toBe(first?.code);
  });

  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    'mean one thing each in %s',
    (_, framework) => {
      const codes = codesOf(framework.dimensions, 'either').map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    },
  );
});
