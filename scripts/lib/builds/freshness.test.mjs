import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashInputs, isFresh, writeStamp } from './freshness.mjs';

const core = { name: 'core', folder: 'packages/core', outputs: ['dist'], dependsOn: [] };
const widgets = { name: 'w', folder: 'packages/w', outputs: ['dist'], dependsOn: ['core'] };
let root;

const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const inputsOf = (step, hashes = new Map()) => hashInputs(step, hashes, { root, node: '20.19.0' });
const places = () => ({ root, cache: join(root, 'cache') });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kotacerdas-freshness-'));
  write('package-lock.json', '{}');
  write('packages/core/src/index.ts', 'export const one = 1;');
  write('packages/core/dist/index.js', 'export const one = 1;');
  write('packages/w/src/index.ts', 'export {};');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('hashInputs', () => {
  test('counts contents, not times', () => {
    const before = inputsOf(core);
    utimesSync(join(root, 'packages/core/src/index.ts'), new Date(0), new Date(0));
    expect(inputsOf(core)).toBe(before);
    write('packages/core/src/index.ts', 'export const one = 2;');
    expect(inputsOf(core)).not.toBe(before);
  });

  test('a renamed source, another lockfile or another major of Node is another input', () => {
    const before = inputsOf(core);
    expect(hashInputs(core, new Map(), { root, node: '20.20.2' })).toBe(before);
    expect(hashInputs(core, new Map(), { root, node: '22.19.0' })).not.toBe(before);
    write('packages/core/src/more.ts', '');
    const more = inputsOf(core);
    expect(more).not.toBe(before);
    write('package-lock.json', '{ }');
    expect(inputsOf(core)).not.toBe(more);
  });

  test('what it depends on counts', () => {
    const one = inputsOf(widgets, new Map([['core', 'a']]));
    expect(inputsOf(widgets, new Map([['core', 'b']]))).not.toBe(one);
  });

  test.each([
    '.env',
    '.strapi-updater.json',
    '.tmp/data.db',
    'data/data.db-wal',
    'public/uploads/photo.jpg',
    'types/generated/components.d.ts',
    'src/index.test.ts',
    'src/index.test-d.ts',
    'tests/boot.ts',
    'bench/run.mjs',
    'node_modules/a/index.js',
    'dist/index.js',
    '.stryker-tmp-swot/sandbox-1/src/index.ts',
    'README.md',
  ])('%s is no input', (path) => {
    const before = inputsOf(core);
    write(`packages/core/${path}`, 'something else');
    expect(inputsOf(core)).toBe(before);
  });
});

describe('isFresh', () => {
  test('nothing was built yet', () => {
    expect(isFresh(core, inputsOf(core), places())).toBe(false);
  });

  test('same inputs and untouched outputs', () => {
    writeStamp(core, inputsOf(core), places());
    expect(isFresh(core, inputsOf(core), places())).toBe(true);
  });

  test('changed inputs are not fresh, and changed back they are', () => {
    writeStamp(core, inputsOf(core), places());
    write('packages/core/src/index.ts', 'export const one = 3;');
    expect(isFresh(core, inputsOf(core), places())).toBe(false);
    write('packages/core/src/index.ts', 'export const one = 1;');
    expect(isFresh(core, inputsOf(core), places())).toBe(true);
  });

  test('outputs that are gone or that somebody else wrote are not fresh', () => {
    writeStamp(core, inputsOf(core), places());
    write('packages/core/dist/index.js', 'export const one = 7;');
    expect(isFresh(core, inputsOf(core), places())).toBe(false);
    rmSync(join(root, 'packages/core/dist'), { recursive: true });
    expect(isFresh(core, inputsOf(core), places())).toBe(false);
  });

  test('notes that the compiler adds later change nothing', () => {
    writeStamp(core, inputsOf(core), places());
    write('packages/core/dist/tsconfig.tsbuildinfo', '{}');
    expect(isFresh(core, inputsOf(core), places())).toBe(true);
  });

  test('half a stamp is no stamp', () => {
    writeStamp(core, inputsOf(core), places());
    write('cache/build/core.json', '{"inputs":');
    expect(isFresh(core, inputsOf(core), places())).toBe(false);
  });
});
