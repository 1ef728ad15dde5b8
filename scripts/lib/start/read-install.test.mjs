import { expect, test } from 'vitest';
import { createInstallReader, withoutProgress } from './read-install.mjs';

const fetchOf = (name) =>
  `npm http fetch GET 200 https://registry.npmjs.org/${name}/-/${name}-1.0.0.tgz 411ms (cache miss)\n`;

test('says how many packages have come, however the lines are cut', () => {
  const { read } = createInstallReader(1200);
  expect(read('npm info using npm@11.19.1\n')).toBe('menghubungi registri npm');
  expect(read(fetchOf('ms').slice(0, 30))).toBe('menghubungi registri npm');
  expect(read(fetchOf('ms').slice(30))).toBe('1 dari sekitar 1200 paket');
  expect(read(fetchOf('lit') + fetchOf('zod'))).toBe('3 dari sekitar 1200 paket');
});

test('counts packages alone, not what is asked about them, and never more than there are', () => {
  const { read } = createInstallReader(1);
  const asked = 'npm http fetch GET 200 https://registry.npmjs.org/ms 659ms (cache miss)\n';
  expect(read(asked)).toBe('menghubungi registri npm');
  expect(read(fetchOf('ms') + fetchOf('lit'))).toBe('1 dari sekitar 1 paket');
});

test('says what is being built once packages build themselves', () => {
  const { read } = createInstallReader(2);
  const run = 'npm info run better-sqlite3@12.9.0 install node_modules/better-sqlite3';
  expect(read(`${fetchOf('ms')}${run} prebuild-install || node-gyp rebuild\n`)).toBe(
    'menyiapkan better-sqlite3',
  );
  expect(read(`${run} { code: 0, signal: null }\n`)).toBe('menyiapkan better-sqlite3');
});

test('leaves what went wrong to be read', () => {
  const output = `npm info using node@v20\n${fetchOf('ms')}npm error code ENOTFOUND\n`;
  expect(withoutProgress(output)).toBe('npm error code ENOTFOUND\n');
});
