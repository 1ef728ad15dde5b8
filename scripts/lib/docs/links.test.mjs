import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../root.mjs';
import { findRelativeLinks } from './find-relative-links.mjs';
import { listDocuments } from './list-documents.mjs';

/** The reference is made when the site is built, and that build looks at the links to it. */
const madeWithTheSite = join('docs', 'developers', 'reference');

const linksOf = (path) => findRelativeLinks(readFileSync(join(root, path), 'utf8'));

describe('the documents of this repository', () => {
  test.each(listDocuments())('%s leads nowhere in vain', (path) => {
    const missing = linksOf(path)
      .map((link) => join(dirname(path), link))
      .filter((target) => !target.startsWith(madeWithTheSite))
      .filter((target) => !existsSync(join(root, target)));
    expect(missing).toEqual([]);
  });

  test('the README of every package is among them, and leads somewhere', () => {
    const documents = listDocuments();
    for (const name of ['core', 'components', 'press', 'command', 'strapi-plugin']) {
      expect(documents).toContain(`packages/${name}/README.md`);
    }
    expect(documents).toContain('docs/decisions/README.md');
    expect(linksOf('README.md')).toContain('packages/core');
  });
});
