import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('.', import.meta.url);
const guide = new URL('../../../../../docs/panduan/', here);

function textsIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('id.json'))
    .flatMap((name) => {
      const texts: Record<string, string> = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      return Object.values(texts);
    });
}

/** What stands behind a name may be a number: `Yang menunggu saya (3)`. */
const names = new Set(
  [here, new URL('topics/', here)]
    .flatMap(textsIn)
    .map((text) => text.replace(/ \(\{.+\}\)$/u, '')),
);

const files = readdirSync(guide).filter((name) => name.endsWith('.md'));

describe('the guide for officers', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)('%s calls things what they are called on the screen', (file) => {
    const text = readFileSync(new URL(file, guide), 'utf8');
    const named = [...text.matchAll(/\*\*(.+?)\*\*/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(files)('%s leads to pages that are there', (file) => {
    const text = readFileSync(new URL(file, guide), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#]+\.md)\)/gu)].map(([, link = '']) => link);
    expect(links.filter((link) => !files.includes(link))).toEqual([]);
  });
});
