import type { Book, BookEdition } from '../types.js';

/**
 * Gives the SHA-256 of some bytes as 64 hexadecimal digits; core has no cryptography of its own.
 *
 * @example
 * const sha256: Sha256 = (bytes) => 'a'.repeat(64) + String(bytes.length).slice(64);
 */
export type Sha256 = (bytes: Uint8Array) => string | Promise<string>;

/**
 * A file of a book.
 *
 * @example
 * const file: BookFile = {
 *   name: 'buku-1.html', mediaType: 'text/html', bytes: new TextEncoder().encode('<p>'),
 * };
 */
export interface BookFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * What a book was made of and what its files are: enough to say later whether it is still that book.
 *
 * @example
 * const of: Pick<BookManifest, 'schemaVersion' | 'asOf'> = { schemaVersion: 1, asOf: '2026-11-23' };
 */
export interface BookManifest {
  readonly schemaVersion: 1;
  readonly book: Pick<Book, 'id' | 'title' | 'subtitle'>;
  readonly region: Book['region'];
  readonly framework: Pick<Book['framework'], 'id' | 'version'>;
  /** `null` for a draft: it matches no edition. */
  readonly edition: BookEdition | null;
  readonly asOf: string;
  readonly files: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly size: number;
    readonly sha256: string;
  }[];
}

/**
 * Why a book doesn't match.
 *
 * @example
 * const difference: BookDifference = { what: 'file-changed', name: 'buku-1.docx' };
 */
export type BookDifference =
  /** A draft was never published; nothing can vouch for it. */
  | { readonly what: 'draft' }
  /** It was printed from another edition, or from one of the same number with other content. */
  | {
      readonly what: 'edition';
      readonly expected: BookEdition;
      readonly found: BookEdition;
    }
  | {
      readonly what: 'region' | 'framework';
      readonly expected: string;
      readonly found: string;
    }
  /** A file that the manifest names isn't there, has other bytes, or isn't named by it. */
  | { readonly what: 'file-missing' | 'file-changed' | 'file-unknown'; readonly name: string };
