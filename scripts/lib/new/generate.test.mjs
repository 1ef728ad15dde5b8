import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../root.mjs';
import { generate } from './generate.mjs';
import { make, makeAll, tree } from './testing/make.mjs';
import { typeErrors } from './testing/type-errors.mjs';
import { openTree } from './tree.mjs';

// Everything is formatted, twice, the compiler reads whole packages, and others may be at work beside.
vi.setConfig({ testTimeout: 180_000 });

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

async function isFormatted(path, text) {
  const filepath = join(root, path);
  const config = await resolveConfig(filepath, { editorconfig: true });
  return check(text, { ...config, filepath });
}

test.each(things)('%s %s is written in the style of the house', async (thing, name) => {
  const { texts } = await make(thing, name);
  for (const [path, text] of texts)
    expect([path, await isFormatted(path, text)]).toEqual([path, true]);
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

const folders = ['packages/components', 'packages/core'];
const ofFolder = (texts, of) => new Map([...texts].filter(([path]) => path.startsWith(`${of}/`)));

describe.each([
  [
    'widget',
    'kc-the-longest-name-that-somebody-could-think-of-for-a-widget',
    'kc-the-longest-name-that-nobody-has-thought-of-before-for-a-widget',
    'kc-the-last-of-all-names',
  ],
  ['framework', 'kota-sehat-2027', 'kota-tangguh-dan-berketahanan-2028', 'kabupaten-cerdas-2029'],
  [
    'indicator-set',
    'smart-school',
    'kesiapan-desa-dan-kelurahan-yang-sangat-panjang-namanya',
    'smart-village',
  ],
])('after one %s come others', (thing, ...names) => {
  const lists = async () => {
    const edited = (await make(thing, names[0])).edited.map(({ path }) => path);
    const texts = await makeAll(thing, names);
    return edited.map((path) => [path, texts.get(path)]);
  };

  test('every list has each of them, as often as the others', async () => {
    for (const [path, text] of await lists()) {
      const [first, ...others] = names.map((name) => text.split(name.replace('kc-', '')).length);
      expect([path, first]).not.toEqual([path, 1]);
      expect([path, ...others]).toEqual([path, first, first]);
    }
  });

  test('lists are whole: what is data can be read, and what is code compiles', async () => {
    for (const [path, text] of await lists()) {
      if (path.endsWith('.json'))
        expect([path, JSON.parse(text)]).toEqual([path, expect.any(Array)]);
    }
    const texts = await makeAll(thing, names);
    const errors = folders.flatMap((of) => typeErrors(ofFolder(texts, of), of));
    expect(errors).toEqual([]);
  });

  test('they are in the style of the house', async () => {
    for (const [path, text] of await lists()) {
      expect([path, await isFormatted(path, text)]).toEqual([path, true]);
    }
  });
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
