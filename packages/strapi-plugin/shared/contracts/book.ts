import type { Issue } from '@kotacerdas/core';
import type { BookAdditions } from '@kotacerdas/core/book';
import type { LocalisedText } from '@kotacerdas/core/framework';
import type { ChapterStatus, NextStep } from '@kotacerdas/core/masterplan';
import type { FailureResponse } from './failure';
import { plansPath } from './plan';

/** What a book is made of: an edition by its number, or the plan as it stands. */
export type BookOf = number | 'draft';

export const booksPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/books`;

export const bookPath = (planDocumentId: string, templateId: string, of: BookOf): string =>
  `${booksPath(planDocumentId)}/${encodeURIComponent(templateId)}?of=${String(of)}`;

/** A book that the framework of a plan prints. */
export interface BookItem {
  id: string;
  title: string;
  subtitle: string;
  status: ChapterStatus;
  /** How far the plan fills it, 0 to 1; `null` where it asks for nothing. */
  share: number | null;
}

/** `GET /kotacerdas/plans/:documentId/books` */
export interface ListBooksResponse {
  data: {
    books: BookItem[];
    /** What is wrong with books that the framework describes itself; they aren't in the list. */
    issues: readonly Issue[];
    /** Why no book can be composed of the plan as it stands; empty where one can. */
    draftIssues: readonly Issue[];
    /** Editions of the plan that weren't withdrawn, latest first. */
    editions: { number: number; issuedAt: string }[];
  };
}

/** A section with what stands below it. */
export interface BookOutline {
  id: string;
  /** `Bab 3` or `3.1`; `null` in a leaflet. */
  number: string | null;
  heading: string;
  sections: BookOutline[];
}

/** A chapter with what it still lacks. */
export interface BookChapterState {
  id: string;
  status: ChapterStatus;
  share: number | null;
  next: readonly NextStep[];
}

/** `GET /kotacerdas/plans/:documentId/books/:templateId?of=draft|<number>` */
export interface GetBookResponse {
  data: {
    /** What it is made of. */
    of: BookOf;
    title: string;
    subtitle: string;
    /** The whole book as a page that loads nothing. */
    html: string;
    /** What that page is called where it is kept. */
    fileName: string;
    outline: BookOutline[];
    chapters: BookChapterState[];
    /** What those are called who take the next steps. */
    names: {
      opds: { id: string; shortName: string }[];
      dimensions: { id: string; name: LocalisedText }[];
    };
    additions: BookAdditions;
    /** 0 until somebody has added anything. */
    revision: number;
    /** Ids of sections that officers wrote for and that this book hasn't. */
    unplaced: string[];
  };
}

/** `PUT /kotacerdas/plans/:documentId/books/:templateId` */
export interface BookAdditionsRequest {
  additions: BookAdditions;
  /** That was read when it was changed. */
  revision: number;
}

/** What was saved. */
export interface BookAdditionsResponse {
  data: { additions: BookAdditions; revision: number };
}

/** With a 409 `book-changed`: what stands now, to be merged. */
export interface BookConflictResponse extends FailureResponse {
  error: FailureResponse['error'] & {
    details: FailureResponse['error']['details'] & { saved: BookAdditionsResponse['data'] };
  };
}
