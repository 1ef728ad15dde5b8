import { approvalActs } from '@kotacerdas/core/masterplan';
import { plansPath } from './plan';

/** What the change log knows to have been done. */
export const changeActs = [
  'create',
  'update',
  'delete',
  'restore',
  'import',
  'publish',
  'republish',
  'withdraw-edition',
  'restore-edition',
  'activate-framework',
  'comment',
  ...approvalActs,
] as const;

export type ChangeAct = (typeof changeActs)[number];

/** Fields of an entry by name; other entries stand as their code and name. */
export type EntryFields = Readonly<Record<string, unknown>>;

export interface ChangeItem {
  id: number;
  /** ISO 8601. */
  at: string;
  /** `null` for a program or Strapi itself. */
  actor: string | null;
  act: ChangeAct;
  type: string;
  documentId: string;
  label: string;
  /** Only what differs. */
  before: EntryFields;
  after: EntryFields;
  /** Why it was done; of a comment, what it says. */
  reason: string | null;
  revision: number | null;
  /** Whether this deletion can be taken back. */
  canRestore: boolean;
}

/** `POST /kotacerdas/plans/:documentId/history/:changeId/restore`: takes a deletion back. */
export interface RestoreResponse {
  data: { type: string; documentId: string };
}

export const restorePath = (planDocumentId: string, changeId: number): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/history/${changeId}/restore`;

/** Lines of the change log of a plan, newest first; `before` goes on from the last line of a page. */
export const historyPath = (
  planDocumentId: string,
  { entry, before }: { entry?: string; before?: number } = {},
): string => {
  const query = new URLSearchParams({
    ...(entry === undefined ? {} : { entry }),
    ...(before === undefined ? {} : { before: String(before) }),
  });
  const path = `${plansPath}/${encodeURIComponent(planDocumentId)}/history`;
  return query.size === 0 ? path : `${path}?${query.toString()}`;
};

/** `GET /kotacerdas/plans/:documentId/history` */
export interface ListHistoryResponse {
  data: {
    changes: ChangeItem[];
    /** Whether there are older ones. */
    more: boolean;
  };
}
