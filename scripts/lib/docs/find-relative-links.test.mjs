import { expect, test } from 'vitest';
import { findRelativeLinks } from './find-relative-links.mjs';

test('links, images, definitions and tags are found, without anchor and title', () => {
  const text = [
    '![The dashboard](docs/images/portal.png "Dashboard") and [core](packages/core#readme)',
    '[`core`](../core) [![badge](badge.svg)](LICENSE)',
    '[order]: ./docs/order%20of%20topics.md',
    '<img alt="" src="mark.svg">',
  ].join('\n\n');
  expect(findRelativeLinks(text).toSorted()).toEqual(
    [
      'docs/images/portal.png',
      'packages/core',
      '../core',
      'badge.svg',
      'LICENSE',
      './docs/order of topics.md',
      'mark.svg',
    ].toSorted(),
  );
});

test('other sites, the page itself and code are left out', () => {
  const text = [
    '[a](https://example.go.id/a) [b](mailto:b@example.go.id) [c](#here) <http://127.0.0.1:8080>',
    '`[d](gone.md)`',
    '```html',
    '<a href="/api/gone">e</a>',
    '```',
    '[f](kept.md)',
  ].join('\n');
  expect(findRelativeLinks(text)).toEqual(['kept.md']);
});
