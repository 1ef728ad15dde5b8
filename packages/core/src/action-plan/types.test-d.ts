import { expectTypeOf, test } from 'vitest';
import type { Program } from '../masterplan/types.js';
import { breakDownBudget } from './budget/break-down-budget.js';
import { crossBudget } from './budget/cross-budget.js';
import { splitRupiah, type SplitResult } from './budget/split-rupiah.js';
import type { BudgetBy, BudgetBreakdown } from './budget/types.js';
import type { Direction, FundingSource, Horizon, ProgramStatus } from './choices.js';
import { criticalPath } from './dependency/critical-path.js';
import { findCycles } from './dependency/find-cycles.js';
import type { CriticalPath } from './dependency/types.js';
import { checkHorizons } from './horizon/check-horizons.js';
import { horizonOf } from './horizon/horizon-of.js';
import { achievementPercent } from './measure/achievement-percent.js';
import { checkMeasure } from './measure/check-measure.js';
import { measureProgress, type MeasureProgress } from './measure/measure-progress.js';
import { parseNomenclatureCode } from './nomenclature/parse-nomenclature-code.js';
import { rankByImpactEffort } from './priority/rank-by-impact-effort.js';
import { rankByUsg } from './priority/rank-by-usg.js';
import type { LeftOutItem } from './priority/types.js';
import { lateAndStale } from './progress/late-and-stale.js';
import { planProgress } from './progress/plan-progress.js';
import type { PlanProgress } from './progress/types.js';
import { checkQuickWins } from './quick-win/check-quick-wins.js';
import { roadmap } from './roadmap/roadmap.js';
import { rpjmdAlignment } from './rpjmd/rpjmd-alignment.js';
import { compareWithCeilings } from './rpjmd/compare-with-ceilings.js';
import { sumBudget } from './sum-budget.js';
import type { ActionMeasure, ActionProgram, BudgetLine } from './types.js';

declare const programs: readonly ActionProgram[];
declare const program: ActionProgram;
declare const measure: ActionMeasure;
declare function take(value: unknown): void;

test('what a plan can choose from is closed', () => {
  expectTypeOf<Horizon>().toEqualTypeOf<'short' | 'medium' | 'long'>();
  expectTypeOf<Direction>().toEqualTypeOf<'higher' | 'lower'>();
  expectTypeOf<ProgramStatus>().toEqualTypeOf<
    'planned' | 'running' | 'finished' | 'postponed' | 'cancelled'
  >();
  expectTypeOf<FundingSource>().toEqualTypeOf<
    'apbd-kabupaten-kota' | 'apbd-provinsi' | 'apbn' | 'csr' | 'kpbu' | 'hibah' | 'masyarakat'
  >();
  const period = { from: 2026, to: 2026 };
  checkHorizons([{ code: 'PR-1', horizon: 'short', period }]);
  // @ts-expect-error the roadmap has no such horizon
  checkHorizons([{ code: 'PR-1', horizon: 'pendek', period }]);
  // @ts-expect-error a profile is about horizons of the roadmap
  horizonOf(period, [{ horizon: 'forever', upToYears: 100 }]);
  compareWithCeilings([{ year: 2026, source: 'csr', amount: 1 }], []);
  // @ts-expect-error nobody funds from there
  compareWithCeilings([{ year: 2026, source: 'apbd', amount: 1 }], []);
  // @ts-expect-error nor are ceilings for such a source
  compareWithCeilings([], [], ['loan']);
  achievementPercent('lower', 8, 6);
  // @ts-expect-error more or less is better; up and down say neither
  achievementPercent('down', 8, 6);
  // @ts-expect-error an indicator has one of these directions too
  checkMeasure({ ...measure, direction: 'up' });
  breakDownBudget(programs, 'year', { leaveOut: ['cancelled'] });
  // @ts-expect-error programmes have no such status
  breakDownBudget(programs, 'year', { leaveOut: ['done'] });
});

test('rules ask for the fields they read, and the programmes of a masterplan have them', () => {
  expectTypeOf<Program>().toExtend<ActionProgram>();
  findCycles([{ id: 'a', code: 'PR-1', dependsOnProgramIds: [] }]);
  // @ts-expect-error without what it waits for nobody can say whether it waits in a circle
  findCycles([{ id: 'a', code: 'PR-1' }]);
  // @ts-expect-error how long it takes decides the path
  criticalPath([{ id: 'a', code: 'PR-1', dependsOnProgramIds: [] }]);
  rankByUsg([{ id: 'a', code: 'PR-1' }]);
  // @ts-expect-error a rating has all three parts
  rankByUsg([{ id: 'a', code: 'PR-1', usg: { urgency: 5, seriousness: 4 } }]);
  roadmap([{ ...program, period: { from: 2026, to: 2027 } }]);
  // @ts-expect-error a period ends, too
  roadmap([{ ...program, period: { from: 2026 } }]);
  sumBudget([{ amount: 5 }]);
  // @ts-expect-error rupiah are numbers; a text would have to be read first
  sumBudget([{ amount: '5.000.000' }]);
  // @ts-expect-error an alignment is with something
  rpjmdAlignment(programs);
});

test('the links of a masterplan’s programme say what they lead to', () => {
  expectTypeOf<Program['dependsOnProgramIds'][number]>().toEqualTypeOf<Program['id']>();
  expectTypeOf<Program['needIds'][number]>().not.toExtend<Program['id']>();
  expectTypeOf<Program['leadOpdId']>().not.toExtend<Program['id']>();
});

test('a date is asked for where time matters, and is a text', () => {
  lateAndStale(programs, { asOf: '2026-11-23' });
  // @ts-expect-error late as of when?
  lateAndStale(programs, { tolerance: 10 });
  // @ts-expect-error a date is ISO 8601 text, so that no time zone can shift it
  lateAndStale(programs, { asOf: new Date(0) });
  planProgress(programs);
  planProgress(programs, { weighting: 'budget', asOf: undefined });
  // @ts-expect-error programmes count the same, or by what they cost
  planProgress(programs, { weighting: 'size' });
});

test('options are those that a rule has', () => {
  rankByImpactEffort(programs, { by: 'quadrant' });
  // @ts-expect-error by ratio or by quadrant
  rankByImpactEffort(programs, { by: 'impact' });
  // @ts-expect-error both borders make the quadrants
  rankByImpactEffort(programs, { borders: { highImpactFrom: 4 } });
  // @ts-expect-error a roadmap goes by the stated horizon or by the years
  roadmap(programs, { by: 'code' });
  checkQuickWins(programs, [], { perDimension: 1 });
  // @ts-expect-error which dimensions should have one?
  checkQuickWins(programs);
  // @ts-expect-error an option that doesn’t exist would be silently ignored
  measureProgress(measure, 2026, { onTrack: 80 });
});

test('the keys of a breakdown are what it is broken down by', () => {
  const bySource = breakDownBudget(programs, 'source', { keys: ['csr'] });
  expectTypeOf(bySource).toEqualTypeOf<BudgetBreakdown<'source'>>();
  expectTypeOf(bySource.rows[0]?.key).toEqualTypeOf<FundingSource | undefined>();
  expectTypeOf(breakDownBudget(programs, 'sub-dimension').rows.map(({ key }) => key)).toEqualTypeOf<
    (string | null)[]
  >();
  const table = crossBudget(programs, 'year', 'horizon', { rowKeys: [2026] });
  expectTypeOf(table.rows.map(({ key }) => key)).toEqualTypeOf<number[]>();
  expectTypeOf(table.columns.map(({ key }) => key)).toEqualTypeOf<Horizon[]>();
  expectTypeOf<string>().not.toExtend<BudgetBy>();
  // @ts-expect-error budgets know no weather
  breakDownBudget(programs, 'weather');
  // @ts-expect-error a year is a number
  breakDownBudget(programs, 'year', { keys: ['2026'] });
  // @ts-expect-error the columns are horizons here
  crossBudget(programs, 'year', 'horizon', { columnKeys: ['csr'] });
});

test('what can fail says so before it gives anything', () => {
  const path = criticalPath(programs);
  expectTypeOf(path).toEqualTypeOf<CriticalPath>();
  // @ts-expect-error there is no length where programmes wait for each other
  take(path.length);
  if (path.ok) expectTypeOf(path.length).toEqualTypeOf<number>();
  // @ts-expect-error nor are there circles in a path
  if (path.ok) take(path.cycles);
  const split: SplitResult = splitRupiah(100, [1, 1]);
  // @ts-expect-error a split may be refused
  take(split.parts);
  const code = parseNomenclatureCode('2.16.03');
  // @ts-expect-error a text may be no code
  take(code.code.level);
  if (code.ok)
    expectTypeOf(code.code.level).toEqualTypeOf<'program' | 'activity' | 'sub-activity'>();
});

test('figures that may not exist say so, and what is left out has its reason', () => {
  expectTypeOf<PlanProgress['mean']>().toEqualTypeOf<number | null>();
  expectTypeOf<PlanProgress['leftOut'][number]['reason']>().toEqualTypeOf<
    'cancelled' | 'not-reported' | 'no-budget'
  >();
  expectTypeOf<MeasureProgress['achievement']>().toEqualTypeOf<number | null>();
  expectTypeOf(horizonOf).returns.toEqualTypeOf<Horizon | null>();
  expectTypeOf(rankByUsg(programs).leftOut).toEqualTypeOf<readonly LeftOutItem[]>();
  // @ts-expect-error a share of nothing is null: look before you count
  take((breakDownBudget(programs, 'kind').rows[0]?.share ?? null) * 100);
});

test('lists are read, never changed, and may be frozen', () => {
  const lines: readonly BudgetLine[] = Object.freeze([]);
  sumBudget(lines);
  const progress = planProgress(programs);
  // @ts-expect-error a mean is computed, not set
  progress.mean = 100;
  // @ts-expect-error nobody adds a part to it afterwards
  progress.contributions.push(progress.contributions[0]);
  const map = roadmap(programs);
  // @ts-expect-error a programme is moved in the plan, not on its roadmap
  map.horizons.reverse();
  // @ts-expect-error the order is that of the ranks
  rankByUsg(programs).ranked.sort();
  // @ts-expect-error a budget line stays what the plan says
  for (const line of lines) line.amount = 0;
});
