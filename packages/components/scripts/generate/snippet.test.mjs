import { expect, test } from 'vitest';
import { integrityOf, snippet } from './snippet.mjs';

test('the sum is the one that browsers compute', () => {
  // The example of the specification of Subresource Integrity.
  expect(integrityOf(new TextEncoder().encode("alert('Hello, world.');"))).toBe(
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  );
});

test('the lines name the version and refuse any other file', () => {
  const lines = snippet({ script: new Uint8Array([1]), oneFile: new Uint8Array([2]) }, '1.2.3');
  expect(lines).toContain('src="/kotacerdas/1.2.3/kotacerdas.js"');
  expect(lines).toContain('src="/kotacerdas/1.2.3/kotacerdas.min.js"');
  const sums = [...lines.matchAll(/integrity="(sha384-[\w+/]{64})"\s+crossorigin="anonymous"/g)];
  expect(new Set(sums.map(([, sum]) => sum)).size).toBe(2);
});
