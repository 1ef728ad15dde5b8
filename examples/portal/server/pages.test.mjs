import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isPublishedPath } from './published-path.mjs';

const folder = new URL('../public/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const pages = Object.fromEntries(
  names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

/**
 * @param {string} page
 * @param {RegExp} pattern
 */
const all = (page, pattern) => [...page.matchAll(pattern)].map(([, value]) => value ?? '');

test.each(Object.entries(pages))('%s runs under the strict policy', (_, page) => {
  expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  expect(all(page, /<script([^>]*)>/g).every((tag) => tag.includes('src='))).toBe(true);
  expect(page).not.toMatch(/\s(?:src|href)="(?:https?:)?\/\//);
});

test.each(Object.entries(pages))('%s leads nowhere in vain', (_, page) => {
  const ids = all(page, /\sid="([^"]+)"/g);
  for (const link of all(page, /\s(?:src|href|virtual)="([^"]+)"/g)) {
    const { hash, pathname, protocol } = new URL(link, 'http://portal/');
    if (protocol === 'mailto:' || pathname === '/kotacerdas/kotacerdas.js') continue;
    if (link.startsWith('#')) expect(ids).toContain(hash.slice(1));
    else if (pathname.startsWith('/api/')) expect(isPublishedPath(pathname)).toBe(true);
    else
      expect([link, existsSync(fileURLToPath(new URL(`.${pathname}`, folder)))]).toEqual([
        link,
        true,
      ]);
  }
});

test('both languages have the same parts, widgets and links within the page', () => {
  const parts = (/** @type {string | undefined} */ page = '') =>
    all(page, /(\sid="[^"]+"|<kc-[^>]+>|href="#[^"]+"|<h[1-6]|<li|<dt)/g);
  expect(parts(pages['en.html'])).toEqual(parts(pages['index.html']));
  expect(parts(pages['index.html']).length).toBeGreaterThan(50);
});

test('every include has a sentence for when it fails, and each page its own language', () => {
  for (const [name, lang] of [
    ['index.html', 'id'],
    ['en.html', 'en'],
  ]) {
    const page = pages[name ?? ''] ?? '';
    expect(page).toContain(`<html lang="${lang}">`);
    const stubs = all(page, /<!--#include [^>]*stub="([^"]+)" -->/g);
    expect(stubs).toHaveLength(all(page, /<!--#\s*(include)/g).length);
    for (const stub of stubs) expect(page).toContain(`<!--# block name="${stub}" -->`);
  }
});
