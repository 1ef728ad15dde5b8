import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const nginx = readFileSync(new URL('../nginx.example.conf', import.meta.url), 'utf8');

test('no error of Strapi is put into a page in place of the summary', () => {
  const summary = /location ~ \/summary[^{]+\{([^}]+)\}/.exec(nginx)?.[1] ?? '';
  expect(summary).toContain('proxy_intercept_errors on;');
  // nginx holds back only those that an error_page of the same place names.
  const held = [...summary.matchAll(/error_page ([\d ]+) \//g)].flatMap(([, codes]) =>
    (codes ?? '').split(' '),
  );
  expect(held).toEqual(
    expect.arrayContaining(['400', '401', '403', '404', '429', '500', '502', '503', '504']),
  );
});
