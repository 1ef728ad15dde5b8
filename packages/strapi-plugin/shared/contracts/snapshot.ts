import type { UnapprovedState } from '@kotacerdas/core/masterplan';
import { plansPath } from './plan';
import type { ReviewedType } from './reviewed-types';

export const snapshotsPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/snapshots`;

/** That an edition was taken back; the public reads why. */
export interface Withdrawal {
  at: string;
  /** The officer who withdrew it, never told to the public. */
  by: string | null;
  reason: string;
}

/** Items that nobody has approved. */
export interface UnapprovedItems {
  total: number;
  /** In the order of the method; chapters in which everything is approved are left out. */
  chapters: ({ type: ReviewedType } & Record<UnapprovedState, number>)[];
}

export interface SnapshotItem {
  number: number;
  issuedAt: string;
  /** The officer who published it. */
  issuedBy: string | null;
  hash: string;
  /** Bytes of the document; `null` for an edition of a version that didn't count them. */
  size: number | null;
  /** The edition whose content was published again. */
  republicationOf: number | null;
  /** How many of its items nobody had approved; `null` for an edition of a version that didn't count them. */
  unapproved: number | null;
  withdrawal: Withdrawal | null;
}

/** `GET /kotacerdas/plans/:documentId/snapshots` */
export interface ListSnapshotsResponse {
  data: {
    /** Latest first. */
    snapshots: SnapshotItem[];
    /** The one that the public gets: the latest that isn't withdrawn. */
    current: number | null;
    /** Whether the plan differs from the current edition; `null` while the plan has faults. */
    changed: boolean | null;
    /** What would be published now that nobody has approved; `null` while the plan has faults. */
    unapproved: UnapprovedItems | null;
    /** Whether anyone may read editions without signing in. */
    isPublic: boolean;
    /** Whether anyone may fetch the tables of open data: an action of its own. */
    isOpenDataPublic: boolean;
    /** Address of the current edition's document, for programs; without a host it is that of the admin. */
    publicUrl: string;
    /** The page for people, as the office has set it; `null` until then. */
    portalUrl: string | null;
  };
}

/** `POST /kotacerdas/plans/:documentId/snapshots` and `…/snapshots/:number/republish` */
export interface PublishRequest {
  /**
   * As many items that nobody has approved as the officer agrees to publish. With more than that nothing is
   * published: the answer is `unapproved-items` with their numbers.
   */
  unapproved?: number;
}

/** What comes of it. */
export interface PublishResponse {
  data: { result: 'published' | 'unchanged'; number: number; hash: string };
}
