import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from './headers.mjs';

test('nothing may come from elsewhere or stand inline', () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
});

test('the example for nginx sends the same headers', () => {
  const nginx = readFileSync(new URL('../nginx.example.conf', import.meta.url), 'utf8');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  }
});
