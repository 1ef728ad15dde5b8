import type { Issue } from '@kotacerdas/core';
import type { ApprovalAct, DecidedLevels, ItemState } from '@kotacerdas/core/masterplan';
import { plansPath } from './plan';
import type { SheetProgress } from './readiness';
import type { ReviewedType } from './reviewed-types';

export { reviewedTypes, type ReviewedType } from './reviewed-types';

/** As many items as one request may decide on. */
export const mostActs = 200;

/** An item on its way through approval, and what the asker may do to it. */
export interface ReviewItem {
  type: ReviewedType;
  documentId: string;
  /** Its id in the document of the plan. */
  id: string;
  /** Its code and name. */
  label: string;
  state: ItemState;
  stateReason: string | null;
  revision: number;
  /** ISO 8601. */
  updatedAt: string | null;
  /** Short name of the OPD that it is of, where it is of one. */
  opd: string | null;
  dimensionId: string | null;
  acts: readonly ApprovalAct[];
  /** Whether the asker could approve it now, but for having proposed it themselves: it takes four eyes. */
  needsOtherEyes: boolean;
  /** Whether the asker may comment on it. */
  canComment: boolean;
  /** Whether the asker may change what it says, as it is now. */
  canEdit: boolean;
  canDelete: boolean;
  /** Whether the asker may report progress on it, which only programmes have; also when it can't be edited. */
  canReport: boolean;
  /** Of a proposal of the council that no OPD has taken yet: to which OPDs the asker may hand it. */
  takers: 'any' | 'own' | null;
  /** Of a readiness assessment: how many final levels are set; `null` for anything else. */
  levels: DecidedLevels | null;
}

/** The kinds of items that an OPD writes and answers for. */
export type OpdType = Extract<ReviewedType, 'problem' | 'need' | 'innovation' | 'program'>;

/** For which OPDs somebody may write, by ids of the document; `any` where it need be none of theirs, nor one at all. */
export type OpdScope = 'any' | readonly string[];

export const itemsPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/items`;

/** `GET /kotacerdas/plans/:documentId/items`: everything that passes through approval. */
export interface ListItemsResponse {
  data: ReviewItem[];
  /** What the asker may add to the plan, as it stands: to a chapter that is locked adds who may open it again. */
  creatable: readonly ReviewedType[];
  /** Chapters that are locked. */
  locked: readonly ReviewedType[];
  /** The asker's sheets of readiness assessments that wait for answers, also those that are finished. */
  sheets: readonly SheetProgress[];
  /** Where the asker belongs, by ids of the document. */
  own: { opdIds: readonly string[]; dimensionIds: readonly string[] };
  /** Which OPDs the asker may name as those that items are of. */
  opds: Record<'create' | 'update', Record<OpdType, OpdScope>>;
}

export const actsPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/acts`;

/** `POST /kotacerdas/plans/:documentId/acts`: one act on one item or on many. */
export interface ActRequest {
  act: ApprovalAct;
  reason?: string;
  items: readonly {
    type: ReviewedType;
    documentId: string;
    /** The revision that was read when it was decided. */
    revision: number;
  }[];
  /** Of an act that takes several requests: all of them are told of as one, with the last. */
  batch?: { id: string; more: boolean };
}

export const commentsPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/comments`;

/** `POST /kotacerdas/plans/:documentId/comments`; it then stands in the history of the item. */
export interface CommentRequest {
  type: ReviewedType;
  documentId: string;
  /** At most as long as core's `longestReason`. */
  text: string;
}

/** What came of the act on one item; the others don't depend on it. */
export type ActOutcome =
  | { ok: true; state: ItemState; revision: number }
  | { ok: false; code: 'item-not-found' | 'act-forbidden' | 'own-proposal' }
  /** Something went wrong on the server, which wrote it down. */
  | { ok: false; code: 'failed' }
  /** Somebody has changed it since it was read. */
  | { ok: false; code: 'revision-conflict'; revision: number }
  | { ok: false; code: 'act-refused'; issues: readonly Issue[] };

export interface ActResponse {
  data: (ActOutcome & { type: ReviewedType; documentId: string })[];
}
