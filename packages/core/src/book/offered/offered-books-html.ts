import { escapeHtml } from '../../locale/escape-html.js';
import { formatBytes } from '../../locale/format-bytes.js';
import { formatDate } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';

/**
 * A book that a region offers to everybody.
 *
 * @example
 * const book: OfferedBook = {
 *   title: 'Buku 1', edition: 1, publishedAt: '2026-11-20T02:00:00.000Z', files: [{ name: 'buku-1-edisi-1.pdf', size: 1_180_100 }],
 * };
 */
export interface OfferedBook {
  readonly title: string;
  readonly edition: number;
  /** When the edition was published, ISO 8601. */
  readonly publishedAt: string;
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

/**
 * How the books of a portal are told.
 *
 * @example
 * const options: OfferedBooksOptions = { lang: 'id', href: ({ edition }, name) => `buku/${edition}/${name}` };
 */
export interface OfferedBooksOptions {
  readonly lang: Locale;
  /** Where a file is. */
  readonly href: (book: OfferedBook, fileName: string) => string;
}

const words = {
  id: {
    none: 'Belum ada buku yang diterbitkan.',
    edition: (number: number, day: string) => `Terbitan nomor ${number}, ${day}`,
  },
  en: {
    none: 'No book was published yet.',
    edition: (number: number, day: string) => `Edition ${number}, ${day}`,
  },
} as const;

const formats: Readonly<Record<string, string>> = { docx: 'Word', pdf: 'PDF', html: 'HTML' };

/**
 * The books that a region offers as an HTML fragment for a page of its portal: a list with a link to each file. It needs
 * no script; what people typed is escaped. Where there is no book it says so.
 *
 * @example
 * offeredBooksHtml([], { lang: 'id', href: () => '' }); // '<p>Belum ada buku yang diterbitkan.</p>'
 */
export function offeredBooksHtml(
  books: readonly OfferedBook[],
  { href, lang }: OfferedBooksOptions,
): string {
  const { edition, none } = words[lang];
  if (books.length === 0) return `<p>${none}</p>`;
  const items = books.map((book) => {
    const links = book.files.map(({ name, size }) => {
      const format = formats[name.split('.').pop() ?? ''] ?? name;
      const label = `${format} (${formatBytes(lang, size)})`;
      // Each link says which book it is of, for those who hear links one by one.
      const full = escapeHtml(`${book.title}: ${label}`);
      return `<li><a href="${escapeHtml(href(book, name))}" aria-label="${full}">${escapeHtml(label)}</a></li>`;
    });
    const told = edition(book.edition, formatDate(lang, book.publishedAt));
    return `<li><p><strong>${escapeHtml(book.title)}</strong></p><p>${told}</p><ul>${links.join('')}</ul></li>`;
  });
  return `<ul class="kc-books">${items.join('')}</ul>`;
}
