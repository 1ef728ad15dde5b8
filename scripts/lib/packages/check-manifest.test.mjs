import { expect, test } from 'vitest';
import { checkManifest } from './check-manifest.mjs';

const place = { folder: 'packages/x', url: 'git+https://example.go.id/r.git' };
const sound = {
  name: 'x',
  version: '1.0.0',
  description: 'An X',
  license: 'MIT',
  keywords: ['x'],
  homepage: 'https://example.go.id/r',
  bugs: 'https://example.go.id/r/issues',
  repository: { type: 'git', url: place.url, directory: place.folder },
  engines: { node: '>=20' },
  publishConfig: { access: 'public', provenance: true },
  files: ['dist', 'CHANGELOG.md'],
};

test('nothing is wrong with what says everything', () => {
  expect(checkManifest(sound, place)).toEqual([]);
});

test.each([
  [{ repository: { ...sound.repository, directory: 'packages/y' } }, 'packages/x as its folder'],
  [{ repository: undefined }, 'git+https://example.go.id/r.git as its repository'],
  [{ publishConfig: { access: 'public' } }, 'without provenance'],
  [{ publishConfig: undefined }, 'not published for everybody'],
  [{ files: ['dist'] }, 'CHANGELOG.md'],
  [{ license: 'UNLICENSED' }, 'MIT License'],
  [{ scripts: { postinstall: 'node x.mjs' } }, 'runs something when it is installed'],
])('%o is told of', (change, words) => {
  expect(checkManifest({ ...sound, ...change }, place).join('\n')).toContain(words);
});
