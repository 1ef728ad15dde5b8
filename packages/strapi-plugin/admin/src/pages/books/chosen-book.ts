import type { BookOf, ListBooksResponse } from '../../../../shared/contracts/book';

type List = Pick<ListBooksResponse['data'], 'books' | 'editions'>;

/** Which book is open, and what it is made of. */
export interface ChosenBook {
  readonly templateId: string;
  readonly of: BookOf;
}

/**
 * What an address asks for, as far as there is such a book and such an edition: the first book and the plan as it
 * stands otherwise. `null` where the framework prints no books.
 */
export function chosenBook(
  { books, editions }: List,
  asked: { readonly book: string | null; readonly of: string | null },
): ChosenBook | null {
  const found = books.find(({ id }) => id === asked.book) ?? books[0];
  if (found === undefined) return null;
  const edition = editions.find(({ number }) => String(number) === asked.of);
  return { templateId: found.id, of: edition?.number ?? 'draft' };
}
