import type { LocalisedText } from '@kotacerdas/core/framework';
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

/** Between the keys of a path within a framework. */
export const frameworkPathSeparator = ' › ';

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
  /** Of a framework, whose fields are paths of ids: what these are called in it. */
  names?: Readonly<Record<string, LocalisedText>>;
}

/** `POST /kotacerdas/plans/:documentId/history/:changeId/restore`: takes a deletion back. */
export interface RestoreResponse {
  data: { type: string; documentId: string };
}

export const restorePath = (planDocumentId: string, changeId: number): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/history/${changeId}/restore`;

/** The most lines that one answer has. */
export const mostLines = 500;

/** Which lines of the change log are asked for; what isn't given leaves out nothing. */
export interface HistoryQuery {
  /** What happened to this entry. */
  entry?: string;
  act?: ChangeAct;
  /** Kind of entry. */
  type?: string;
  /** Who did it, by the name that the log knows; an empty one is Strapi itself. */
  actor?: string;
  /** A part of the name of the entry, or of the reason or comment. */
  words?: string;
  /** ISO 8601: at this moment or later. */
  since?: string;
  /** ISO 8601: before this moment. */
  until?: string;
}

/** A page of what is asked for: `before` goes on from the last line of the one before. */
export interface HistoryPage {
  before?: number;
  /** 50 when it isn't given, and 500 at most. */
  limit?: number;
}

const historyOfPlan = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/history`;

/** Lines of the change log of a plan, newest first. */
export function historyPath(
  planDocumentId: string,
  { before, limit, ...asked }: HistoryQuery & HistoryPage = {},
): string {
  const query = new URLSearchParams(asked);
  if (before !== undefined) query.set('before', String(before));
  if (limit !== undefined) query.set('limit', String(limit));
  const path = historyOfPlan(planDocumentId);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** `GET /kotacerdas/plans/:documentId/history` */
export interface ListHistoryResponse {
  data: {
    changes: ChangeItem[];
    /** Whether there are older ones. */
    more: boolean;
    /** How many lines there are of what was asked for, on all pages. */
    total: number;
  };
}

export const historyChoicesPath = (planDocumentId: string): string =>
  `${historyOfPlan(planDocumentId)}/choices`;

/** `GET /kotacerdas/plans/:documentId/history/choices`: what the lines of a plan can be told apart by. */
export interface HistoryChoicesResponse {
  data: {
    /** By name; `null` for Strapi itself, when it did anything. */
    actors: (string | null)[];
    types: string[];
  };
}
