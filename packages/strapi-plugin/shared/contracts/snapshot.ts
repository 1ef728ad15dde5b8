import { plansPath } from './plan';

export const snapshotsPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/snapshots`;

/** That an edition was taken back; the public reads why. */
export interface Withdrawal {
  at: string;
  /** The officer who withdrew it, never told to the public. */
  by: string | null;
  reason: string;
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
export interface PublishResponse {
  data: { result: 'published' | 'unchanged'; number: number; hash: string };
}
