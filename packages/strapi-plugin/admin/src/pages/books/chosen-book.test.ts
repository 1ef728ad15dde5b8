import { expect, it } from 'vitest';
import { chosenBook } from './chosen-book';

const book = (id: string) =>
  ({ id, title: id, subtitle: id, status: 'started', share: 0.5 }) as const;
const list = {
  books: [book('buku-1'), book('buku-2')],
  editions: [{ number: 2, issuedAt: '2026-11-01T00:00:00.000Z' }],
};

it('opens what the address asks for, as far as it is there', () => {
  expect(chosenBook(list, { book: 'buku-2', of: '2' })).toEqual({ templateId: 'buku-2', of: 2 });
  expect(chosenBook(list, { book: null, of: null })).toEqual({ templateId: 'buku-1', of: 'draft' });
  expect(chosenBook(list, { book: 'buku-9', of: '7' })).toEqual({
    templateId: 'buku-1',
    of: 'draft',
  });
  expect(chosenBook({ books: [], editions: [] }, { book: null, of: null })).toBeNull();
});
