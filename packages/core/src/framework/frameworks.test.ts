import { describe, expect, it } from 'vitest';
import { checkFramework } from './check-framework.js';
import { frameworks } from './frameworks.js';
import { frameworkSchema } from './schema.js';
import { withLevels } from './with-levels.js';

describe.each(frameworks.map((framework) => [framework.id, framework] as const))(
  'the built-in framework %s',
  (_, framework) => {
    it('has the shape of a framework, with and without the texts of the levels', () => {
      expect(frameworkSchema.safeParse(framework).error).toBeUndefined();
      expect(frameworkSchema.safeParse(withLevels(framework)).error).toBeUndefined();
    });

    it('has nothing to complain of', () => {
      expect(checkFramework(framework)).toEqual([]);
      expect(checkFramework(withLevels(framework))).toEqual([]);
    });

    it('has six dimensions of three sub-dimensions each', () => {
      expect(framework.dimensions.map((dimension) => dimension.subDimensions.length)).toEqual([
        3, 3, 3, 3, 3, 3,
      ]);
    });

    it('stays lean: the texts of the levels are not in it', () => {
      expect(framework.readiness.levels).toBeUndefined();
    });

    it('labels its readiness instrument as a proposal', () => {
      expect(framework.proposals).toEqual(
        expect.arrayContaining([
          'readiness-indicators',
          'readiness-scale',
          'readiness-weights',
          'readiness-levels',
          'readiness-bands',
        ]),
      );
    });
  },
);

describe('the built-in frameworks together', () => {
  it('share no dimension or sub-dimension id, so that an id says which framework it is of', () => {
    const ids = frameworks.flatMap((framework) =>
      framework.dimensions.flatMap((dimension) => [
        dimension.id,
        ...dimension.subDimensions.map((part) => part.id),
      ]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
