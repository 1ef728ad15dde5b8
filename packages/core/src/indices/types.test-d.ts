import { expectTypeOf, test } from 'vitest';
import { officialIndices } from '../framework/indices/indices.js';
import type { Band, IndexDefinition } from '../framework/types.js';
import type { RegionProfile } from '../masterplan/types.js';
import { findIndexBand } from './find-index-band.js';
import { indexInForce } from './index-in-force.js';
import { scoreIndex } from './score-index.js';
import { selectionProfile } from './selection/selection-profile.js';
import type { CriterionStatus, IndexLevel, IndexScore, SelectionInput } from './types.js';

declare const index: IndexDefinition;
declare function take(value: unknown): void;

test('a level may be a mean of assessors, or still open, but not missing without a word', () => {
  expectTypeOf<IndexLevel['level']>().toEqualTypeOf<number | null>();
  scoreIndex(index, [{ indicatorId: 'indicator-1', level: 3.5 }]);
  scoreIndex(index, Object.freeze([{ indicatorId: 'indicator-1', level: null }]));
  // @ts-expect-error an open level is null
  scoreIndex(index, [{ indicatorId: 'indicator-1' }]);
  // @ts-expect-error levels are numbers
  scoreIndex(index, [{ indicatorId: 'indicator-1', level: '3' }]);
  // @ts-expect-error the definition says what is weighed
  scoreIndex([{ indicatorId: 'indicator-1', level: 3 }]);
});

test('an index can be incomplete, and whoever shows it has to say so', () => {
  expectTypeOf<IndexScore['value']>().toEqualTypeOf<number | null>();
  expectTypeOf(findIndexBand).returns.toEqualTypeOf<Band | null>();
  expectTypeOf(indexInForce).returns.toEqualTypeOf<IndexDefinition | null>();
  const score = scoreIndex(index, []);
  // @ts-expect-error an incomplete index is not 0
  take(score.value * 20);
  // @ts-expect-error none may be in force on that day
  scoreIndex(indexInForce(officialIndices, '2026-11-23'), []);
});

test('a score is computed, never set', () => {
  const score = scoreIndex(index, []);
  // @ts-expect-error a level would have to change for that
  score.value = 5;
  // @ts-expect-error parts are those of the structure
  score.aspects.push(...score.aspects);
});

test('criteria are known, missing or outdated, and have no total', () => {
  expectTypeOf<CriterionStatus>().toEqualTypeOf<'known' | 'missing' | 'outdated'>();
  const profile = selectionProfile(
    { spbe: { year: 2025, value: 3.6 } },
    { indices: officialIndices },
  );
  // @ts-expect-error none was ever published
  take(profile.total);
  // @ts-expect-error which indices count is the framework’s to say
  selectionProfile({}, {});
  // @ts-expect-error a figure is of a year
  selectionProfile({ spbe: { value: 3.6 } }, { indices: officialIndices });
  // @ts-expect-error a capacity without its regulation is a claim
  selectionProfile({ fiscalCapacity: { category: 'medium' } }, { indices: officialIndices });
  // @ts-expect-error a date is ISO 8601 text
  selectionProfile({}, { indices: officialIndices, asOf: new Date(0) });
});

test('the profile of a masterplan’s region can be read as it stands', () => {
  expectTypeOf<RegionProfile>().toExtend<SelectionInput>();
});
