import { expectTypeOf, test } from 'vitest';
import { explainReadiness } from '../readiness/explain-readiness.js';
import type { ReadinessInstrument } from '../framework/types.js';
import { scoreReadiness } from '../readiness/score-readiness.js';
import { evaluateSwot } from '../swot/evaluate-swot.js';
import type { FactorKind } from '../swot/types.js';
import { createEditor } from './editor/create-editor.js';
import { parseMasterplan } from './parse-masterplan.js';
import type {
  Innovation,
  InnovationId,
  ItemState,
  Masterplan,
  MasterplanInput,
  NeedId,
  OpdId,
  ProblemId,
  ProgramId,
  RpjmdEntryId,
  StrategyId,
} from './types.js';

declare const masterplan: Masterplan;
declare const instrument: ReadinessInstrument;

interface Ids {
  opd: OpdId;
  problem: ProblemId;
  need: NeedId;
  innovation: InnovationId;
  strategy: StrategyId;
  program: ProgramId;
  rpjmdEntry: RpjmdEntryId;
}
/** Each pair of kinds of which one passes for the other, by name. */
type Mixed = {
  [One in keyof Ids]: {
    [Other in Exclude<keyof Ids, One>]: Ids[One] extends Ids[Other] ? `${One} as ${Other}` : never;
  }[Exclude<keyof Ids, One>];
}[keyof Ids];

test('an id of one kind never passes for one of another', () => {
  expectTypeOf<Mixed>().toBeNever();
  expectTypeOf<Innovation['needIds'][number]>().toEqualTypeOf<NeedId>();
  expectTypeOf<ProblemId>().not.toExtend<NeedId>();
});

test('an id can be read as text, but text is no id until it was parsed', () => {
  expectTypeOf<OpdId>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<OpdId>();
  const innovations = new Map(
    masterplan.innovations.map((innovation) => [innovation.id, innovation]),
  );
  innovations.get(masterplan.innovations[0]?.id ?? fail());
  // @ts-expect-error an OPD is no innovation
  innovations.get(masterplan.opds[0]?.id ?? fail());
  // @ts-expect-error nobody checked this text
  innovations.get('inovasi-1');
});

test('anything may be parsed, and a plan is there only where that went well', () => {
  expectTypeOf(parseMasterplan).parameter(0).toEqualTypeOf<unknown>();
  const result = parseMasterplan({});
  // @ts-expect-error look at `ok` first
  take(result.masterplan);
  if (result.ok) expectTypeOf(result.masterplan).toEqualTypeOf<Masterplan>();
});

test('what a plan holds can be scored as it stands', () => {
  for (const analysis of masterplan.swot) evaluateSwot(analysis);
  for (const { consolidated } of masterplan.readiness) {
    scoreReadiness(instrument, consolidated?.ratings ?? []);
    explainReadiness(instrument, consolidated?.ratings ?? []);
  }
  expectTypeOf<Masterplan['swot'][number]['factors'][number]['kind']>().toEqualTypeOf<FactorKind>();
});

test('its version and the states of its items are closed sets', () => {
  expectTypeOf<Masterplan['schemaVersion']>().toEqualTypeOf<1>();
  expectTypeOf<ItemState>().toEqualTypeOf<
    'draft' | 'submitted' | 'returned' | 'approved' | 'locked'
  >();
});

test('nobody writes to a plan, at any depth', () => {
  // @ts-expect-error the editor makes the next plan
  masterplan.title = 'Rencana lain';
  // @ts-expect-error nor does a list grow
  masterplan.problems.push(...masterplan.problems);
  for (const { consolidated } of masterplan.readiness) {
    // @ts-expect-error nor a list within an item
    consolidated?.ratings.splice(0, 1);
  }
  for (const program of masterplan.programs) {
    // @ts-expect-error nor a field of one
    program.period.to = 2030;
  }
  const next: Masterplan = { ...masterplan, title: 'Rencana lain', needs: [] };
  createEditor(next);
});

test('a plan is written down with texts for ids, and is no plan yet', () => {
  expectTypeOf<MasterplanInput['opds'][number]['id']>().toEqualTypeOf<string>();
  expectTypeOf<MasterplanInput['programs'][number]['status']>().toEqualTypeOf<
    Masterplan['programs'][number]['status']
  >();
  expectTypeOf<Masterplan>().toExtend<MasterplanInput>();
  expectTypeOf<MasterplanInput>().not.toExtend<Masterplan>();
  expectTypeOf<MasterplanInput>().not.toHaveProperty('judul');
});

declare function fail(): never;
declare function take(value: unknown): void;
