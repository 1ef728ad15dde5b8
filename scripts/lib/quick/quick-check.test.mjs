import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quickCheck } from './quick-check.mjs';

let cache;
let printed;
const run = vi.fn();
const check = { name: 'style of x', reads: (path) => path.endsWith('.ts'), run };
const look = (files, change = {}) =>
  quickCheck({ ...check, ...change }, new Map(Object.entries(files)), {
    cache,
    print: (line) => printed.push(line),
  });

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'kotacerdas-quick-'));
  printed = [];
  run.mockReset().mockResolvedValue({ ok: true, output: '' });
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

test('at first all is looked at that the check reads, and then what has changed', async () => {
  await look({ 'a.ts': '1', 'b.ts': '1', 'c.md': '1' });
  await look({ 'a.ts': '2', 'b.ts': '1', 'c.md': '2' });
  expect(run.mock.calls).toEqual([
    [['a.ts', 'b.ts'], true],
    [['a.ts'], false],
  ]);
});

test('what is as it was isn’t looked at again', async () => {
  await look({ 'a.ts': '1' });
  expect(await look({ 'a.ts': '1', 'c.md': '2' })).toBe(true);
  expect(run).toHaveBeenCalledTimes(1);
  expect(printed.at(-1)).toBe('ok      style of x (as it was)');
});

test('what failed is looked at until it passes, and says why', async () => {
  await look({ 'a.ts': '1' });
  run.mockResolvedValue({ ok: false, output: 'a.ts: no\n' });
  expect(await look({ 'a.ts': '2' })).toBe(false);
  expect(await look({ 'a.ts': '2' })).toBe(false);
  expect(run).toHaveBeenCalledTimes(3);
  expect(printed.at(-1)).toBe('a.ts: no\n');
});

test('where a file is gone, or a setting is another, the check runs again', async () => {
  await look({ 'a.ts': '1', 'b.ts': '1' });
  await look({ 'a.ts': '1' });
  await look({ 'a.ts': '1' }, { key: 'other' });
  expect(run.mock.calls.slice(1)).toEqual([
    [[], false],
    [['a.ts'], false],
  ]);
});
