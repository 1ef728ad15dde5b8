import { snapshotsPath } from './snapshot';

/** What can be done to an edition that is there; its content never changes. */
export const snapshotActs = ['republish', 'withdraw', 'restore'] as const;

export type SnapshotAct = (typeof snapshotActs)[number];

export const snapshotActPath = (planDocumentId: string, number: number, act: SnapshotAct): string =>
  `${snapshotsPath(planDocumentId)}/${number}/${act}`;

/** `POST /kotacerdas/plans/:documentId/snapshots/:number/withdraw` */
export interface WithdrawRequest {
  /** The public reads it in place of the edition. */
  reason: string;
}

/** Also of `POST …/snapshots/:number/restore`: the edition that the public gets now. */
export interface WithdrawResponse {
  data: { current: number | null };
}
