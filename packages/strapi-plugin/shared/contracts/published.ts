import type { BookManifest } from '@kotacerdas/core/book';

/** `GET /api/kotacerdas/published`: the latest edition of each region. */
export interface ListPublishedResponse {
  data: {
    regionCode: string;
    regionName: string;
    title: string;
    number: number;
    publishedAt: string;
    hash: string;
    /** How many of its items nobody had approved; `null` for an older edition, of which that isn't known. */
    unapproved: number | null;
  }[];
}

/** A book that a region offers to everybody. */
export interface PublishedBook {
  /** Which book: `buku-1`. */
  id: string;
  title: string;
  /** Number of the edition that it was printed from. */
  edition: number;
  /** ISO 8601. */
  printedAt: string;
  /** Its files with their hashes, and what it was made of. */
  manifest: BookManifest;
}

/** `GET /api/kotacerdas/published/:region/books`: of the latest edition first. */
export interface ListPublishedBooksResponse {
  data: PublishedBook[];
}
