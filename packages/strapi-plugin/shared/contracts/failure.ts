import type { Issue } from '@kotacerdas/core';

/** Why a request was refused: programs branch on it. */
export type FailureCode =
  | 'plan-not-found'
  | 'plan-has-issues'
  | 'request-malformed'
  | 'region-code-malformed'
  | 'change-not-found'
  | 'entry-exists'
  | 'item-not-found'
  | 'member-not-found'
  | 'membership-not-own'
  | 'opd-not-found'
  | 'region-not-own'
  | 'region-not-published'
  | 'snapshot-not-found'
  | 'text-unstorable';

/** The body of a refusal, in the form that all of Strapi's errors have. */
export interface FailureResponse {
  data: null;
  error: {
    status: number;
    name: string;
    message: string;
    details: {
      code: FailureCode;
      issues?: readonly Issue[];
      /** The field of the request that is to blame: `problems.3.title`. */
      where?: string;
    };
  };
}
