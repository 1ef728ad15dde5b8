import { existsSync, readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
};

const files = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [target] : [target.types, target.default],
);

test.each(files)('%s was built', (file) => {
  expect(existsSync(new URL(file, root))).toBe(true);
});

test('publint has nothing to object to', async () => {
  const { messages, pkg } = await publint({ pkgDir: root.pathname, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('class modules can be imported where there is no page, and define nothing', async () => {
  expect(globalThis).not.toHaveProperty('document');
  const module: unknown = await import(new URL('dist/index.js', root).href);
  expect(Object.keys(module as object).sort()).toEqual([
    'KcDashboard',
    'KcReadinessRadar',
    'KcSwotQuadrant',
    'PlanElement',
  ]);
});

test('the one file asks for nothing else', () => {
  const script = readFileSync(new URL('dist/kotacerdas.min.js', root), 'utf8');
  expect(script).not.toMatch(/\bimport\s*\(|\brequire\s*\(|\beval\s*\(|sourceMappingURL/);
  const addresses = [...script.matchAll(/https?:\/\/\w[^\s"'`)]+/g)].map(([address]) => address);
  const allowed = /^http:\/\/www\.w3\.org\/|^https:\/\/(?:lit\.dev|json-schema\.org)\//;
  expect(addresses.filter((address) => !allowed.test(address))).toEqual([]);
});
