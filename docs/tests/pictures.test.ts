import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pictures } from '../scripts/lib/pictures/pictures.mjs';

const guide = fileURLToPath(new URL('../panduan/', import.meta.url));

/** What each page of the guide shows. */
const shown = readdirSync(guide)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    [
      ...readFileSync(`${guide}${name}`, 'utf8').matchAll(
        /!\[([^\]]*)\]\(gambar\/([\w-]+)\.png\)/g,
      ),
    ].map(([, words = '', file = '']) => ({ page: name, words, file })),
  );

it('shows every picture that is taken, once, and no other', () => {
  const taken = pictures.map(({ file }) => file);
  expect(shown.map(({ file }) => file).toSorted()).toEqual(taken.toSorted());
  expect(taken.filter((file) => !existsSync(`${guide}gambar/${file}.png`))).toEqual([]);
});

it('says in words what each picture shows', () => {
  expect(shown.filter(({ words }) => words.length < 15)).toEqual([]);
});
