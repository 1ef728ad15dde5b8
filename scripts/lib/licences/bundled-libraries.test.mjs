import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';
import { libraryOf, librariesOf } from './bundled-libraries.mjs';

test('a file belongs to the innermost package around it', () => {
  expect(libraryOf('/r/node_modules/a/node_modules/@s/b/lib/c.js')).toBe(
    '/r/node_modules/a/node_modules/@s/b',
  );
  expect(libraryOf('/r/packages/core/dist/index.js')).toBe(null);
});

test('each library is named once, with what its package.json says of its licence', () => {
  const files = ['lit/index.js', 'lit/html.js', '@lit/reactive-element/css-tag.js'].map((file) =>
    join(root, 'node_modules', file),
  );
  const libraries = librariesOf([join(root, 'packages/core/src/index.ts'), ...files]);
  expect(libraries.map(({ name, licence }) => [name, licence])).toEqual([
    ['@lit/reactive-element', 'BSD-3-Clause'],
    ['lit', 'BSD-3-Clause'],
  ]);
});
