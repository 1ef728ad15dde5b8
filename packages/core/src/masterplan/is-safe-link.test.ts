import { expect, it } from 'vitest';
import { isSafeLink } from './is-safe-link.js';
import { link } from './schema/common.js';

it.each([
  ['https://example.go.id/a.pdf', true],
  ['HTTP://example.go.id', true],
  ['mailto:diskominfo@example.go.id', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.go.id', false],
  ['example.go.id', false],
  ['https://', false],
  ['https://a b', false],
  [' https://example.go.id', false],
  ['', false],
  [`https://${'a'.repeat(1992)}`, true],
  [`https://${'a'.repeat(1993)}`, false],
])('%s', (text, safe) => {
  expect(isSafeLink(text)).toBe(safe);
  expect(link.safeParse(text).success).toBe(safe);
});
