import type { ReviewedType } from './approval';

/** What officers are told of. */
export const noticeKinds = [
  'submit',
  'return',
  'approve',
  'lock',
  'reopen',
  'comment',
  'take',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Something that others did to items which concern the reader. */
export interface NoticeItem {
  id: number;
  /** ISO 8601. */
  at: string;
  kind: NoticeKind;
  actor: string | null;
  /** How many items it was done to. */
  count: number;
  /** The first of them. */
  type: ReviewedType;
  documentId: string;
  label: string;
  /** Why it was done; of a comment, what it says. */
  reason: string | null;
  /** documentId; `null` once the plan is gone. */
  plan: string | null;
  isRead: boolean;
}

const path = '/kotacerdas/notices';

/** Newest first; `before` goes on from the last line of a page. */
export const noticesPath = (before?: number): string =>
  before === undefined ? path : `${path}?before=${before}`;

/** `GET /kotacerdas/notices`: one's own, and nobody else's. */
export interface ListNoticesResponse {
  data: {
    notices: NoticeItem[];
    /** Whether there are older ones. */
    more: boolean;
    unread: number;
    /** Whether the reader is told by e-mail too; `null` where this Strapi can send none. */
    mail: boolean | null;
  };
}

export const readNoticesPath = `${path}/read`;

/** `POST /kotacerdas/notices/read`; those of others are left alone. */
export type ReadNoticesRequest = { ids: readonly number[] } | { all: true };

export interface ReadNoticesResponse {
  data: { unread: number };
}

export const noticeSettingsPath = `${path}/settings`;

/** `PUT /kotacerdas/notices/settings` */
export interface NoticeSettingsRequest {
  mail: boolean;
}

/** `GET /kotacerdas/waiting`: how many items and sheets of assessments wait for the reader's next step, by plan. */
export interface WaitingResponse {
  data: { total: number; plans: { documentId: string; title: string; count: number }[] };
}

export const waitingPath = '/kotacerdas/waiting';
