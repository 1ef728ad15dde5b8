import type { PrintStep } from '@kotacerdas/press';
import type { BookOf } from './book';
import { plansPath } from './plan';

export const printedBooksPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/printed-books`;

export const printedBookPath = (planDocumentId: string, documentId: string): string =>
  `${printedBooksPath(planDocumentId)}/${encodeURIComponent(documentId)}`;

export const printedFilePath = (planDocumentId: string, documentId: string, name: string): string =>
  `${printedBookPath(planDocumentId, documentId)}/files/${encodeURIComponent(name)}`;

export const emblemPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/emblem`;

/**
 * Why a book could not be printed: it took more memory than the server can spare, nothing of it was finished for too
 * long, its process ended, or it met a defect of the program, which the log of the server tells.
 */
export const printFailures = ['too-large', 'stuck', 'interrupted', 'defect'] as const;
export type PrintFailure = (typeof printFailures)[number];

export interface PrintedFile {
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** How it stands with a book that somebody had printed. */
export type PrintState =
  | {
      state: 'printing';
      /** `waiting` while another book is printed. */
      step: PrintStep | 'waiting';
      done: number;
      /** 0 while it waits. */
      total: number;
    }
  | {
      state: 'printed';
      /** ISO 8601. */
      printedAt: string;
      files: PrintedFile[];
      /** Whether the portal offers it. */
      isOffered: boolean;
    }
  | { state: 'failed'; failure: PrintFailure };

export type PrintedBookItem = PrintState & {
  documentId: string;
  templateId: string;
  title: string;
  /** The edition that it was printed from; `null` for a draft. */
  edition: number | null;
  /** Of what officers had added to it. */
  additionsRevision: number;
  /** ISO 8601. */
  requestedAt: string;
  requestedBy: string | null;
};

/** `GET /kotacerdas/plans/:documentId/printed-books`, latest first */
export interface ListPrintedBooksResponse {
  data: PrintedBookItem[];
}

/** `POST /kotacerdas/plans/:documentId/printed-books` */
export interface PrintBookRequest {
  templateId: string;
  of: BookOf;
}

/** The book on its way; that which was on its way already, if so. */
export interface PrintedBookResponse {
  data: PrintedBookItem;
}

/** `PUT /kotacerdas/plans/:documentId/printed-books/:printedId/offer` */
export interface OfferBookRequest {
  isOffered: boolean;
}
