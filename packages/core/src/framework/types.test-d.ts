import { expectTypeOf, test } from 'vitest';
import { findFramework } from './find-framework.js';
import { isProposal } from './is-proposal.js';
import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
import type { Framework, LocalisedText } from './types.js';

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
