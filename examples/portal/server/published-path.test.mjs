import { expect, test } from 'vitest';
import { isPublishedPath } from './published-path.mjs';

test.each(['/api/kotacerdas/published', '/api/kotacerdas/published/32.78/open-data.csv'])(
  '%s may be asked for',
  (pathname) => {
    expect(isPublishedPath(pathname)).toBe(true);
  },
);

test.each([
  '/api/users',
  '/api/kotacerdas',
  '/admin',
  '/kotacerdas/plans',
  '/API/kotacerdas/published',
  '//api/kotacerdas/published',
  '/api/kotacerdas/..%2f..%2fadmin',
  '/api/kotacerdas/%2E%2E/users',
  '/api/kotacerdas/..%5cusers',
  '/api/kotacerdas/a%00',
])('%s may not', (pathname) => {
  expect(isPublishedPath(pathname)).toBe(false);
});
