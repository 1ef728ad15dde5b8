import { expect, test } from 'vitest';
import { readReport } from './boot-strapi-app.mjs';

const report = {
  strapi: '5.45.0',
  node: 'v22.1.0',
  contentTypes: 30,
  missing: [],
  empty: 0,
  closed: 403,
  open: 200,
  described: 200,
  regions: [],
};
const written = (change = {}) => `a warning\nreport ${JSON.stringify({ ...report, ...change })}\n`;

test('an app that answers as it should is told of in one sentence', () => {
  const { ok, text } = readReport(written());
  expect(ok).toBe(true);
  expect(text).toContain('Strapi 5.45.0 on Node 22.1.0 starts, has all 30 content types');
});

test('what is not as it should be is named, above all else that the app wrote', () => {
  expect(readReport(written({ missing: ['plugin::kotacerdas.need'], open: 404 }))).toEqual({
    ok: false,
    text: 'missing: ["plugin::kotacerdas.need"] in place of []\nopen: 404 in place of 200\na warning',
  });
});

test('an app that broke down says what it wrote', () => {
  expect(readReport('Error: no such table\n')).toEqual({ ok: false, text: 'Error: no such table' });
});
