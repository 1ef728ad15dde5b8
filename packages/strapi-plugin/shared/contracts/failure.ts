import type { Issue } from '@kotacerdas/core';
import type { UnapprovedItems } from './snapshot';

/** Why a request was refused: programs branch on it. */
export type FailureCode =
  | 'plan-not-found'
  | 'assessment-not-found'
  | 'assessment-decided'
  | 'sheet-not-own'
  | 'sheet-has-issues'
  | 'revision-conflict'
  | 'plan-has-issues'
  | 'framework-changed'
  | 'framework-fixed'
  | 'framework-has-issues'
  | 'framework-id-taken'
  | 'framework-malformed'
  | 'framework-not-active'
  | 'framework-not-found'
  | 'request-malformed'
  | 'region-code-malformed'
  | 'act-forbidden'
  | 'act-refused'
  | 'book-changed'
  | 'book-not-found'
  | 'book-not-offerable'
  | 'book-offered'
  | 'calendar-changed'
  | 'calendar-has-issues'
  | 'chapter-changed'
  | 'change-not-found'
  | 'emblem-refused'
  | 'entry-exists'
  | 'file-refused'
  | 'file-too-big'
  | 'import-changed-since'
  | 'import-not-found'
  | 'import-not-ready'
  | 'item-not-found'
  | 'item-not-own'
  | 'item-has-issues'
  | 'member-not-found'
  | 'membership-changed'
  | 'membership-not-own'
  | 'opd-not-found'
  | 'open-data-file-not-found'
  | 'printed-book-not-found'
  | 'proposal-not-open'
  | 'region-not-own'
  | 'region-not-published'
  | 'reason-unusable'
  | 'snapshot-not-found'
  | 'snapshot-not-withdrawn'
  | 'snapshot-withdrawn'
  | 'text-unstorable'
  | 'too-many-requests'
  | 'unapproved-items'
  | 'widget-version-gone';

export interface FailureDetails {
  code: FailureCode;
  issues?: readonly Issue[];
  /** Of an edition that was withdrawn: why, and since when. */
  reason?: string;
  withdrawnAt?: string;
  /** Of an edition that isn't made without consent: the items that nobody has approved. */
  unapproved?: UnapprovedItems;
  /** The field of the request that is to blame: `problems.3.title`. */
  where?: string;
}

/** The body of a refusal, in the form that all of Strapi's errors have. */
export interface FailureResponse {
  data: null;
  error: {
    status: number;
    name: string;
    message: string;
    details: FailureDetails;
  };
}
