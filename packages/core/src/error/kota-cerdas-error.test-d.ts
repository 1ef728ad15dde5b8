import { expectTypeOf, test } from 'vitest';
import { KotaCerdasError, type KotaCerdasErrorCode } from './kota-cerdas-error.js';

test('an error has a code of the closed set', () => {
  expectTypeOf<KotaCerdasError['code']>().toEqualTypeOf<KotaCerdasErrorCode>();
  expectTypeOf<string>().not.toExtend<KotaCerdasErrorCode>();
  expectTypeOf(KotaCerdasError).toBeConstructibleWith('KC_INVALID_DATE', 'no date');
  // @ts-expect-error an error that no code names could not be told from others
  new KotaCerdasError('KC_SOMETHING', 'went wrong');
});
