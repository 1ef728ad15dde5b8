import { expect, test } from 'vitest';
import { contentType } from './content-type.mjs';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['kotacerdas.js', 'text/javascript; charset=utf-8'],
  ['portal.css', 'text/css; charset=utf-8'],
  ['LAMBANG.SVG', 'image/svg+xml; charset=utf-8'],
  ['arsip', 'application/octet-stream'],
  ['x.constructor', 'application/octet-stream'],
])('%s is %s', (file, type) => {
  expect(contentType(file)).toBe(type);
});
