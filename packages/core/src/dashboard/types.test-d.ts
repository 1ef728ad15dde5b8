import { expectTypeOf, test } from 'vitest';
import type { Masterplan } from '../masterplan/types.js';
import { rollUp } from './roll-up/roll-up.js';
import type { RegionsSummary } from './roll-up/types.js';
import { summariseMasterplan } from './summarise-masterplan.js';
import type { MasterplanSummary } from './types.js';

declare const masterplan: Masterplan;

test('a summary is of a date that is passed in: core has no clock', () => {
  expectTypeOf(
    summariseMasterplan(masterplan, { asOf: '2026-11-23' }),
  ).toEqualTypeOf<MasterplanSummary>();
  // @ts-expect-error as of when?
  summariseMasterplan(masterplan, {});
  // @ts-expect-error a date is ISO 8601 text, so that no time zone can shift it
  summariseMasterplan(masterplan, { asOf: new Date(0) });
});

test('figures that may not exist say so', () => {
  expectTypeOf<MasterplanSummary['innovations']['meanProgress']>().toEqualTypeOf<number | null>();
  expectTypeOf<null>().toExtend<MasterplanSummary['readiness']>();
});

test('summaries of regions roll up into one, and may be given in a frozen list', () => {
  const summaries: readonly MasterplanSummary[] = [];
  expectTypeOf(rollUp(summaries)).toEqualTypeOf<RegionsSummary>();
  // @ts-expect-error a plan is summarised first: a ministry needs no plan to add regions up
  rollUp([masterplan]);
});
