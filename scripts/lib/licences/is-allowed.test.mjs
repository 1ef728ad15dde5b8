import { expect, test } from 'vitest';
import { isAllowed } from './is-allowed.mjs';

test.each(['MIT', '(MIT AND Zlib)', '(GPL-3.0-or-later OR MIT)', 'MPL-2.0'])(
  '%s is allowed',
  (licence) => {
    expect(isAllowed(licence)).toBe(true);
  },
);

test.each([
  'GPL-3.0-only',
  '(MIT AND AGPL-3.0-only)',
  'SEE LICENSE IN LICENSE',
  'UNLICENSED',
  '',
  undefined,
  { type: 'MIT' },
])('%o is not: somebody has to read it', (licence) => {
  expect(isAllowed(licence)).toBe(false);
});
