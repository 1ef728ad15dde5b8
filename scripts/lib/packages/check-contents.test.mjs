import { expect, test } from 'vitest';
import { checkContents } from './check-contents.mjs';

const sound = { 'package.json': '{}', 'README.md': '# X', LICENSE: 'MIT', 'dist/index.js': '1;' };
const faultsOf = (files, options = {}) =>
  checkContents(new Map(Object.entries({ ...sound, ...files })), { name: 'x', ...options });

test('nothing is wrong with what is built and what is to be read', () => {
  expect(faultsOf({ NOTICE: '', 'dist/latest/index.js': '', 'openapi/admin.json': '{}' })).toEqual(
    [],
  );
});

test.each([
  'src/index.ts',
  'server/src/index.ts',
  'dist/a.test.js',
  'dist/admin/src/testing/checks.d.ts',
  'tests/a.ts',
  '.env',
  'tsconfig.json',
])('%s stays at home', (path) => {
  expect(faultsOf({ [path]: '' })).toEqual([
    `x would be published with ${path}, which belongs to us.`,
  ]);
});

test('what is missing is named', () => {
  expect(faultsOf({}, { wanted: ['NOTICE', 'CHANGELOG.md'] })).toEqual([
    'x would be published without NOTICE.',
    'x would be published without CHANGELOG.md.',
  ]);
});

test('a path of this machine is found in any file', () => {
  expect(faultsOf({ 'dist/a.js.map': '["/home/ani/r/a.ts"]' }, { places: ['/home/ani/'] })).toEqual(
    ['x would be published with a path of this machine, in dist/a.js.map.'],
  );
});
