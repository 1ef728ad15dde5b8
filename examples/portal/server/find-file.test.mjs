import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFile } from './find-file.mjs';

let base = '';
let folder = '';

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'portal-')));
  folder = join(base, 'public');
  await mkdir(join(folder, 'buku'), { recursive: true });
  await mkdir(join(base, 'public-2'));
  await Promise.all(
    [
      'public/index.html',
      'public/buku/index.html',
      'public/buku satu.pdf',
      'public/.env',
      'public-2/lain.txt',
      'rahasia.txt',
    ].map((name) => writeFile(join(base, name), name)),
  );
  await symlink(join(base, 'rahasia.txt'), join(folder, 'tautan.txt'));
});

afterAll(() => rm(base, { recursive: true }));

test.each([
  ['/', 'index.html'],
  ['/index.html', 'index.html'],
  ['/buku/', 'buku/index.html'],
  ['/buku%20satu.pdf', 'buku satu.pdf'],
])('%s is %s', async (pathname, name) => {
  expect(await findFile(folder, pathname)).toBe(join(folder, name));
});

test.each([
  '/tidak-ada.html',
  '/buku',
  '/index.html/',
  '/index.html/x',
  '/../rahasia.txt',
  '/..%2frahasia.txt',
  '/%2e%2e/rahasia.txt',
  '/buku/../../rahasia.txt',
  '/..%5crahasia.txt',
  '/../public-2/lain.txt',
  '/.env',
  '/%2eenv',
  '/tautan.txt',
  '/index.html%00.png',
  '/%E0%A4%A',
  `/${'panjang'.repeat(100)}`,
])('%s names no file', async (pathname) => {
  expect(await findFile(folder, pathname)).toBeNull();
});
