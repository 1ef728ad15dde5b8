import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runtimePackages } from './runtime-packages.mjs';

let root;
const write = (folder, manifest) => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
};
const found = (...folders) =>
  runtimePackages(folders.map((folder) => join(root, folder))).map(
    ({ licence, name, version }) => `${name} ${version} ${licence}`,
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kotacerdas-runtime-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what is needed by what is needed counts, each copy once; what only helps to build doesn’t', () => {
  write('packages/a', {
    dependencies: { direct: '1', b: '1' },
    devDependencies: { tool: '1' },
    peerDependencies: { host: '1' },
    optionalDependencies: { elsewhere: '1' },
  });
  write('node_modules/b', { version: '9.0.0', license: 'MIT', dependencies: { a: '1' } });
  write('node_modules/a', { version: '9.0.0', license: 'MIT' });
  write('node_modules/direct', {
    version: '1.0.0',
    license: 'MIT',
    dependencies: { deep: '2' },
  });
  write('node_modules/direct/node_modules/deep', { version: '2.0.0', license: 'ISC' });
  write('node_modules/deep', { version: '1.0.0', license: 'GPL-3.0-only' });
  expect(found('packages/a', 'node_modules/b')).toEqual([
    'a 9.0.0 MIT',
    'deep 2.0.0 ISC',
    'direct 1.0.0 MIT',
  ]);
});

test('what isn’t installed is named', () => {
  write('packages/a', { dependencies: { gone: '1' } });
  expect(() => found('packages/a')).toThrow('gone, on which');
});
