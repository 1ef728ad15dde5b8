import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listPublished } from './published.mjs';

let root;
const write = (folder, manifest) => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
};
const names = () => listPublished(root).map(({ manifest }) => manifest.name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kotacerdas-published-'));
  write('', { workspaces: ['packages/*'] });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what others stand on comes first, and what is private not at all', () => {
  write('packages/a', { name: 'top', dependencies: { middle: '1', lit: '3' } });
  write('packages/b', { name: 'middle', dependencies: { ground: '1' } });
  write('packages/c', { name: 'ground' });
  write('packages/d', { name: 'example', private: true });
  expect(names()).toEqual(['ground', 'middle', 'top']);
});

test('a circle is named', () => {
  write('packages/a', { name: 'one', dependencies: { two: '1' } });
  write('packages/b', { name: 'two', dependencies: { one: '1' } });
  expect(names).toThrow('in a circle: one, two.');
});

test('this repository publishes five', () => {
  expect(listPublished().map(({ manifest }) => manifest.name)).toEqual([
    '@kotacerdas/core',
    '@kotacerdas/components',
    '@kotacerdas/press',
    '@kotacerdas/command',
    '@kotacerdas/strapi-plugin',
  ]);
});
