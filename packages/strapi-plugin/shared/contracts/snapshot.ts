import { plansPath } from './plan';

export const snapshotsPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/snapshots`;

export interface SnapshotItem {
  number: number;
  issuedAt: string;
  /** The officer who published it. */
  issuedBy: string | null;
  hash: string;
}

/** `GET /kotacerdas/plans/:documentId/snapshots` */
export interface ListSnapshotsResponse {
  data: {
    /** Latest first. */
    snapshots: SnapshotItem[];
    /** Whether the plan differs from its latest edition; `null` while the plan has faults. */
    changed: boolean | null;
    /** Whether anyone may read editions without signing in. */
    isPublic: boolean;
    /** Address of the latest edition; without a host it is that of the admin. */
    publicUrl: string;
  };
}

/** `POST /kotacerdas/plans/:documentId/snapshots` */
export interface PublishResponse {
  data: { result: 'published' | 'unchanged'; number: number; hash: string };
}
