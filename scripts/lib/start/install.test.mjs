import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

const lit = { version: '3.3.3', integrity: 'sha512-a' };
const fsevents = { version: '2.3.3', integrity: 'sha512-b', optional: true };
let root;

const write = (path, packages) => writeFileSync(join(root, path), JSON.stringify({ packages }));
const writeLockfile = (packages) => write('package-lock.json', { '': {}, ...packages });
const writeRecord = (packages) => write('node_modules/.package-lock.json', packages);
const ask = () => isInstalled({ root, cache: join(root, 'node_modules', '.cache') });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kotacerdas-install-'));
  mkdirSync(join(root, 'node_modules'));
  writeLockfile({ 'node_modules/lit': lit });
});
afterEach(() => rmSync(root, { recursive: true }));

test('a fresh clone is not installed', () => {
  expect(ask()).toBe(false);
});

test('what npm recorded counts, whoever ran it', () => {
  writeRecord({ 'node_modules/lit': lit });
  expect(ask()).toBe(true);
  expect(ask()).toBe(true);
});

test('another version, another content or a missing package asks for an installation', () => {
  writeRecord({ 'node_modules/lit': { ...lit, version: '3.3.2' } });
  expect(ask()).toBe(false);
  writeRecord({ 'node_modules/lit': { ...lit, integrity: 'sha512-z' } });
  expect(ask()).toBe(false);
  writeRecord({});
  expect(ask()).toBe(false);
});

test('a lockfile that changed later asks for an installation', () => {
  writeRecord({ 'node_modules/lit': lit });
  ask();
  writeLockfile({ 'node_modules/lit': lit, 'node_modules/zod': { version: '4.6.7' } });
  expect(ask()).toBe(false);
});

test('an optional package of another system may be missing', () => {
  writeLockfile({ 'node_modules/lit': lit, 'node_modules/fsevents': fsevents });
  writeRecord({ 'node_modules/lit': lit });
  expect(ask()).toBe(true);
});
