import { expect, it } from 'vitest';
import { bookFileName } from './book-file-name.js';

const region = { code: '32.99', name: 'Kabupaten Cemerlang' };
const draft = { id: 'buku-1', region, edition: null, asOf: '2026-11-30' };
const edition = { number: 3, publishedAt: '2026-11-20T02:00:00.000Z', hash: 'a'.repeat(64) };

it('says of a draft which region and day it is of', () => {
  expect(bookFileName(draft, 'docx')).toBe('buku-1-kabupaten-cemerlang-2026-11-30-draf.docx');
  // Already the next day in Indonesia.
  expect(bookFileName({ ...draft, asOf: '2026-11-30T20:00:00.000Z' }, 'pdf')).toBe(
    'buku-1-kabupaten-cemerlang-2026-12-01-draf.pdf',
  );
});

it('says which edition it was printed from', () => {
  expect(bookFileName({ ...draft, edition, asOf: edition.publishedAt }, 'html')).toBe(
    'buku-1-kabupaten-cemerlang-edisi-3.html',
  );
});

it('keeps books apart whose ids begin alike', () => {
  const named = (end: string) =>
    bookFileName({ ...draft, id: `${'buku-'.repeat(12)}${end}` }, 'pdf');
  expect(named('a')).not.toBe(named('b'));
});
