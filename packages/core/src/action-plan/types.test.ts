import { expect, expectTypeOf, it } from 'vitest';
import * as masterplanChoices from '../masterplan/choices.js';
import type {
  FundingSource as PlanFundingSource,
  Masterplan,
  Measure,
  Program,
  Rpjmd,
} from '../masterplan/types.js';
import type { Direction, FundingSource, Horizon, ProgramStatus } from './choices.js';
import * as choices from './choices.js';
import type { ActionRpjmd } from './rpjmd/types.js';
import type { ActionMeasure, ActionProgram } from './types.js';

it('programmes, indicators and the RPJMD of a Masterplan are what the rules ask for', () => {
  expectTypeOf<Program>().toExtend<ActionProgram>();
  expectTypeOf<Measure>().toExtend<ActionMeasure>();
  expectTypeOf<Rpjmd>().toExtend<ActionRpjmd>();
  expectTypeOf<Masterplan['programs'][number]['budgets']>().toExtend<ActionProgram['budgets']>();
});

it('the closed sets are those of the plan', () => {
  expectTypeOf<PlanFundingSource>().toEqualTypeOf<FundingSource>();
  expectTypeOf<Program['horizon']>().toEqualTypeOf<Horizon>();
  expectTypeOf<Program['status']>().toEqualTypeOf<ProgramStatus>();
  expectTypeOf<Measure['direction']>().toEqualTypeOf<Direction>();
  expect(masterplanChoices).toMatchObject({ ...choices });
});
