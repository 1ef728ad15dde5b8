import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from '../root.mjs';
import { generate } from './generate.mjs';
import { make, tree } from './testing/make.mjs';
import { openTree } from './tree.mjs';

// Everything is formatted, twice, and others may be at work beside.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kotacerdas-new-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const things = [
  ['widget', 'kc-city-pulse'],
  ['widget', 'kc-the-longest-name-that-somebody-could-think-of-for-a-widget'],
  ['framework', 'kota-sehat-2027'],
  ['framework', 'kerangka-pembangunan-kota-yang-sangat-panjang-namanya-2027'],
  ['indicator-set', 'smart-village'],
  ['indicator-set', 'kesiapan-desa-dan-kelurahan-yang-sangat-panjang-namanya'],
];

test.each(things)('%s %s is written in the style of the house', async (thing, name) => {
  const { texts } = await make(thing, name);
  for (const [path, text] of texts) {
    const filepath = join(root, path);
    const config = await resolveConfig(filepath, { editorconfig: true });
    expect([path, await check(text, { ...config, filepath })]).toEqual([path, true]);
  }
});

test.each(things)('%s %s is made once: what exists is not overwritten', async (thing, name) => {
  const { created } = await make(thing, name);
  const paths = created.map(({ path }) => path);
  for (const taken of paths) {
    const withOne = { ...tree, has: (path) => path === taken || tree.has(path) };
    const result = await generate({ thing, name }, withOne);
    expect(result).toEqual({ kind: 'problem', problem: `${taken} exists. Nothing was written.` });
  }
});

test.each(things)(
  '%s %s leaves one line at the end of a file and nothing to be done',
  async (thing, name) => {
    for (const [path, text] of (await make(thing, name)).texts) {
      expect([path, text.endsWith('\n'), text.endsWith('\n\n')]).toEqual([path, true, false]);
      expect(text).not.toMatch(/\b(?:todo|fixme)\b/i);
    }
  },
);

test.each([
  ['widget', 'kc-city-pulse', 'kc-city-mood'],
  ['framework', 'kota-sehat-2027', 'kota-hijau-2028'],
  ['indicator-set', 'smart-village', 'smart-school'],
])('after one %s comes another: lists have both', async (thing, first, second) => {
  const { texts } = await make(thing, first);
  const after = {
    ...tree,
    has: (path) => texts.has(path) || tree.has(path),
    read: (path) => texts.get(path) ?? tree.read(path),
  };
  const { edited } = await generate({ thing, name: second }, after);
  for (const { path, text } of edited) {
    const stands = [first, second].map((name) => text.includes(name.replace('kc-', '')));
    expect([path, ...stands]).toEqual([path, true, true]);
  }
});

test('what was made is written where it belongs, and never over what came in between', async () => {
  const result = await make('indicator-set', 'smart-village');
  const copy = openTree(folder);
  copy.write({ created: result.created, edited: [] });
  for (const { path, text } of result.created) {
    expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  }
  const [first] = result.created;
  writeFileSync(join(folder, first.path), 'mine');
  expect(() => copy.write({ created: [first], edited: [] })).toThrow('EEXIST');
  expect(copy.read(first.path)).toBe('mine');
});
