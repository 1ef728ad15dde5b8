import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listWorkspaces } from './lib/checks/workspaces.mjs';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';
import { installIn } from './lib/tarballs/npm-in.mjs';
import { packPackages } from './lib/tarballs/pack-packages.mjs';

const sources = ['packages/core', 'packages/components', 'packages/press', 'packages/command'];
const { manifest } = listWorkspaces().find(({ folder }) => folder === 'packages/command');

let project;
const installed = (path) => join(project, 'node_modules/@kotacerdas/command', path);
/** As `npx kotacerdas` runs it: by the file that npm made of its bin. */
const ask = (...words) =>
  runNode([join(project, 'node_modules/.bin/kotacerdas'), ...words], { cwd: project });

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'kotacerdas-command-'));
  const packed = await packPackages(join(project, 'packed'), sources);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'an-office', private: true }),
  );
  await installIn(project, Object.values(packed));
  copyFileSync(join(root, 'examples/data/kota-tasikmalaya.json'), join(project, 'rencana.json'));
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('@kotacerdas/command, installed from its tarball', () => {
  test('tells its version', async () => {
    const { ok, output } = await ask('--version');
    expect(output.trim()).toBe(manifest.version);
    expect(ok).toBe(true);
  });

  test('finds the example plan valid', async () => {
    const { ok, output } = await ask('validate', 'rencana.json');
    expect(output.trim()).toBe('rencana.json sah.');
    expect(ok).toBe(true);
  });

  test('prints a book', async () => {
    const { ok, output } = await ask(
      'book',
      'rencana.json',
      '--book',
      'ringkasan',
      '--as-of',
      '2026-11-30',
      '--out',
      'buku',
    );
    expect(ok, output).toBe(true);
    const file = 'ringkasan-kota-tasikmalaya-2026-11-30-draf.pdf';
    expect(existsSync(join(project, 'buku', file))).toBe(true);
  });

  test.each(['README.md', 'LICENSE'])('brings its %s', (file) => {
    expect(existsSync(installed(file))).toBe(true);
  });

  test.each(['src', 'tests'])('leaves %s at home', (folder) => {
    expect(existsSync(installed(folder))).toBe(false);
  });
});
