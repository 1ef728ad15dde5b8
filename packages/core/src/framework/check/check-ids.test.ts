import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kominfo2021 } from '../kominfo-2021/kominfo-2021.js';
import type { Framework } from '../types.js';
import { checkIds } from './check-ids.js';

const dimensionIds = kominfo2021.dimensions.map((dimension) => dimension.id);
const subDimensions = kominfo2021.dimensions.flatMap((dimension) => dimension.subDimensions);

/** The framework with the id of the nth sub-dimension replaced. */
function renamed(nth: number, id: string): Framework {
  let count = 0;
  return {
    ...kominfo2021,
    dimensions: kominfo2021.dimensions.map((dimension) => ({
      ...dimension,
      subDimensions: dimension.subDimensions.map((part) =>
        count++ === nth ? { ...part, id } : part,
      ),
    })),
  };
}

it('reports any sub-dimension that takes the id of another or of a dimension', () => {
  const taken = fc.constantFrom(...dimensionIds, ...subDimensions.map((part) => part.id));
  fc.assert(
    fc.property(fc.nat(subDimensions.length - 1), taken, (nth, id) => {
      fc.pre(subDimensions[nth]?.id !== id);
      const issues = checkIds(renamed(nth, id));
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({ code: 'duplicate-id', params: { found: id } });
      expect(issues[0]?.path.slice(0, 1)).toEqual(['dimensions']);
    }),
  );
});

it('accepts the parts in any order', () => {
  const anyOrder = fc.shuffledSubarray(kominfo2021.dimensions, { minLength: 6 });
  fc.assert(
    fc.property(anyOrder, (dimensions) => checkIds({ ...kominfo2021, dimensions }).length === 0),
  );
});

it('points at the second of two indicators with the same id', () => {
  const elements = kominfo2021.readiness.elements.map((element) => ({
    ...element,
    subElements: element.subElements.map((part) => ({
      ...part,
      indicators: part.indicators.map((indicator) =>
        indicator.id === 'governance-cross-opd-coordination'
          ? { ...indicator, id: 'people-ict-competence' }
          : indicator,
      ),
    })),
  }));
  const readiness = { ...kominfo2021.readiness, elements };
  expect(checkIds({ ...kominfo2021, readiness })).toEqual([
    {
      severity: 'error',
      code: 'duplicate-id',
      path: ['readiness', 'elements', 0, 'subElements', 2, 'indicators', 1, 'id'],
      params: { found: 'people-ict-competence' },
    },
  ]);
});

it('reports two dimensions with one code', () => {
  const dimensions = kominfo2021.dimensions.map((dimension) => ({ ...dimension, code: 'GOV' }));
  const issues = checkIds({ ...kominfo2021, dimensions: dimensions.slice(0, 2) });
  expect(issues).toMatchObject([{ code: 'duplicate-code', path: ['dimensions', 1, 'code'] }]);
});

it('lets two indices use the same names for their bands', () => {
  const bandIds = kominfo2021.indices.map((index) => index.bands.map((band) => band.id));
  expect(bandIds[0]).toEqual(bandIds[1]);
  expect(checkIds(kominfo2021)).toEqual([]);
});

it('points at the second of two parts of an index with the same id', () => {
  const indices = kominfo2021.indices.map(({ structure, ...index }) => ({
    ...index,
    structure: structure && {
      ...structure,
      aspects: structure.aspects.map((aspect, at) => ({
        ...aspect,
        id: at === 1 ? 'aspect-1' : aspect.id,
        indicators: aspect.indicators.map((indicator) =>
          indicator.id === 'indicator-6' ? { ...indicator, id: 'indicator-5' } : indicator,
        ),
      })),
    },
  }));
  const at = indices.findIndex(({ structure }) => structure !== undefined);
  const aspects = ['indices', at, 'structure', 'aspects'];
  expect(checkIds({ ...kominfo2021, indices })).toMatchObject([
    { code: 'duplicate-id', path: [...aspects, 1, 'id'], params: { found: 'aspect-1' } },
    {
      code: 'duplicate-id',
      path: [...aspects, 2, 'indicators', 1, 'id'],
      params: { found: 'indicator-5' },
    },
  ]);
});
