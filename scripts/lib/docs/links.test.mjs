import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../root.mjs';
import { findRelativeLinks } from './find-relative-links.mjs';
import { listDocuments } from './list-documents.mjs';

const linksOf = (path) => findRelativeLinks(readFileSync(join(root, path), 'utf8'));

describe('the documents of this repository', () => {
  test.each(listDocuments())('%s leads nowhere in vain', (path) => {
    const missing = linksOf(path).filter((link) => !existsSync(join(root, dirname(path), link)));
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
