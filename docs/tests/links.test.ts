import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

interface SitePage {
  readonly path: string;
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
}

const allIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);

const pages: SitePage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    const text = readFileSync(join(dist, name), 'utf8');
    return {
      path: `/${name.replaceAll('\\', '/')}`,
      anchors: new Set(allIn(text, / id="([^"]+)"/g)),
      links: allIn(text, / href="((?!https?:)[^"]*#[^"]+)"/g),
    };
  });

const byPath = new Map(pages.map((page) => [page.path, page]));

/** The page that a link leads to: addresses have no ending. */
function pageOf(link: string, { path }: SitePage): SitePage | undefined {
  if (link === '') return byPath.get(path);
  const address = posix.join(link.startsWith('/') ? '/' : posix.dirname(path), link);
  return byPath.get(address.endsWith('/') ? `${address}index.html` : `${address}.html`);
}

// VitePress looks whether the page is there, and not what of it is named.
it('leads to a heading that is there, wherever it names one', () => {
  const lost = pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const [path = '', anchor = ''] = link.split('#');
      const isThere = pageOf(path, page)?.anchors.has(decodeURIComponent(anchor)) === true;
      return isThere ? [] : [`${page.path}: ${link}`];
    }),
  );
  expect(lost).toEqual([]);
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(1000);
});
