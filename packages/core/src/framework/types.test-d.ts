import { expectTypeOf, test } from 'vitest';
import { findFramework } from './find-framework.js';
import { isProposal } from './is-proposal.js';
import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
import type { EvaluationProfile, Framework, LocalisedText } from './types.js';

test('a framework that is not built in is null, and whoever asks has to see to it', () => {
  expectTypeOf(findFramework).returns.toEqualTypeOf<Framework | null>();
  // @ts-expect-error there may be none
  isProposal(findFramework('kominfo-2021'), 'readiness-weights');
});

test('only parts that a framework has can be asked about', () => {
  isProposal(kominfo2021, 'readiness-weights');
  // @ts-expect-error no framework proposes that
  isProposal(kominfo2021, 'weather');
});

test('names are in both languages', () => {
  expectTypeOf<Framework['dimensions'][number]['name']>().toEqualTypeOf<LocalisedText>();
  expectTypeOf<keyof LocalisedText>().toEqualTypeOf<'id' | 'en'>();
});

test('what a framework chooses from is closed', () => {
  expectTypeOf<Framework['status']>().toEqualTypeOf<'in-use' | 'draft'>();
  expectTypeOf<NonNullable<Framework['readiness']['threeWay']>[number]>().toEqualTypeOf<
    'poor' | 'fair' | 'good'
  >();
  expectTypeOf<Framework['swot']['method']['ratingDirection']>().toEqualTypeOf<
    'reversed' | 'magnitude'
  >();
});

declare function weigh(weights: EvaluationProfile['weights']): void;

test('a profile weighs all five parts', () => {
  weigh({ baseline: 10, output: 20, outcome: 30, impact: 30, quickWin: 10 });
  // @ts-expect-error a part that weighs nothing weighs 0
  weigh({ baseline: 10, output: 20, outcome: 30, impact: 40 });
});
