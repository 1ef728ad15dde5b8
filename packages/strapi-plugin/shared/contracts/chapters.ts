import type { ReviewedType } from './approval';
import { plansPath } from './plan';

/** A chapter: all items of one kind, which are closed together at the end of a bimtek. */
export interface ChapterItem {
  type: ReviewedType;
  /** Since when nothing is added to it, and by whom; `null` while it is open. */
  lock: { at: string; actor: string | null } | null;
}

export const chaptersPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/chapters`;

/** `GET /kotacerdas/plans/:documentId/chapters` */
export interface ListChaptersResponse {
  data: { chapters: ChapterItem[]; canLock: boolean; canReopen: boolean };
}

export const lockChapterPath = (planDocumentId: string, type: ReviewedType): string =>
  `${chaptersPath(planDocumentId)}/${type}/lock`;

/** `POST /kotacerdas/plans/:documentId/chapters/:type/lock`: all of its approved items, or none of them. */
export interface LockChapterResponse {
  data: {
    locked: number;
    /** What isn't approved yet: it stays as it is, and can be locked later. */
    left: { documentId: string; label: string }[];
  };
}

export const reopenChapterPath = (planDocumentId: string, type: ReviewedType): string =>
  `${chaptersPath(planDocumentId)}/${type}/reopen`;

/** `POST /kotacerdas/plans/:documentId/chapters/:type/reopen` */
export interface ReopenChapterRequest {
  reason: string;
  /** Whether its locked items are given back too, or only new ones let in. */
  withItems: boolean;
}

export interface ReopenChapterResponse {
  data: { reopened: number };
}
