import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureImport } from './measure-import.mjs';

let folder;
const install = (name, text) => {
  const home = join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  const manifest = { name, type: 'module', main: 'index.js', sideEffects: false };
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(home, 'index.js'), text);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotacerdas-size-'));
  const noise = Array.from({ length: 2000 }, (_, index) => (index * 7919) % 8191);
  install('@a/validator', `export const noise = [${noise}];`);
  install(
    'b',
    `import { noise } from '@a/validator';
     export const heavy = () => noise.length;
     export const light = (a, b) => a + b;`,
  );
  install('c', 'export const light = (a, b) => a + b;');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('only what is asked for counts, minified and gzipped', async () => {
  const all = await measureImport({ names: ['*'], from: 'b' }, folder);
  const light = await measureImport({ names: ['light'], from: 'b' }, folder);
  expect(all.bytes).toBeGreaterThan(3000);
  expect(light.bytes).toBeLessThan(80);
});

test('a package that only servers load costs a page nothing', async () => {
  const { bytes, packages } = await measureImport(
    { names: ['*'], from: 'b', beside: ['@a/validator'] },
    folder,
  );
  expect(bytes).toBeLessThan(200);
  expect(packages).toEqual(['b']);
});

test('a package that is loaded is named, even where nothing of it is kept', async () => {
  const { packages } = await measureImport({ names: ['light'], from: 'b' }, folder);
  expect(packages).toEqual(['@a/validator', 'b']);
  expect((await measureImport({ names: ['*'], from: 'c' }, folder)).packages).toEqual(['c']);
});
