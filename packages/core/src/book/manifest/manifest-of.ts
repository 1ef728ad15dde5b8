import type { Book } from '../types.js';
import type { BookFile, BookManifest, Sha256 } from './types.js';

/**
 * The manifest of a book and its files, in the order they are given.
 *
 * @example
 * const source = { masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null };
 * const made = await manifestOf(composeBook(source, buku3), [], () => '');
 * made.book.id; // 'buku-3'
 */
export async function manifestOf(
  { asOf, edition, framework, id, region, subtitle, title }: Book,
  files: readonly BookFile[],
  sha256: Sha256,
): Promise<BookManifest> {
  return {
    schemaVersion: 1,
    book: { id, title, subtitle },
    region,
    framework: { id: framework.id, version: framework.version },
    edition,
    asOf,
    files: await Promise.all(
      files.map(async ({ bytes, mediaType, name }) => ({
        name,
        mediaType,
        size: bytes.length,
        sha256: await sha256(bytes),
      })),
    ),
  };
}
